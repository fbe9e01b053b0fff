package kz.rectorblog.tool;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.staff.CastUnit;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.submission.Confirmations;
import kz.rectorblog.submission.Confirmations.Confirming;
import kz.rectorblog.submission.Intake;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** What the authors of the demonstration do: they write, and open the link of the first letter. */
@Singleton
class DemoAuthors {

    private final Cast cast;
    private final Intake intake;
    private final Confirmations confirmations;
    private final Submissions submissions;

    DemoAuthors(Cast cast, Intake intake, Confirmations confirmations, Submissions submissions) {
        this.cast = cast;
        this.intake = intake;
        this.confirmations = confirmations;
        this.submissions = submissions;
    }

    void write(DemoCase invented) {
        Optional<CastUnit> unit = invented.unit();
        intake.take(invented.submission(unit.map(cast::unit).map(Unit::id).orElse(null)));
    }

    void confirm(DemoCase invented) {
        confirmations.confirm(linkOf(invented));
    }

    /** The case as it stands now. */
    Submission caseOf(DemoCase invented) {
        return switch (confirmations.look(linkOf(invented)).orElseThrow()) {
            case Confirming.Confirmed(String trackingKey) ->
                submissions.byTrackingKey(trackingKey).orElseThrow();
            case Confirming.Expired _, Confirming.Unknown _ -> throw new IllegalStateException("the link is dead");
        };
    }

    private String linkOf(DemoCase invented) {
        return confirmations.keyOfForm(invented.formKey()).orElseThrow();
    }
}
