package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.web.Texts;
import kz.rectorblog.web.TypedForm;

/**
 * Offers the complaint about a case to whoever holds the secret of its author's page, and to nobody else. That the three
 * months are over is no reason not to take it (SOP 4(12)).
 */
@Singleton
class ComplaintDesk {

    private final Submissions submissions;
    private final Applications applications;
    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    ComplaintDesk(Submissions submissions, Applications applications, Procedures procedures, Units units, Clock clock) {
        this.submissions = submissions;
        this.applications = applications;
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    /** What the holder of a key may do. */
    sealed interface Offer {

        record Unknown() implements Offer {}

        /** The case is open and its term runs: there is nothing to complain about yet. */
        record TooEarly() implements Offer {}

        /** @param blank the procedure's form with nothing but whom the author acts for */
        record Offered(ComplaintDraft draft, ApplicationForm blank) implements Offer {}
    }

    Offer offer(String key) {
        return submissions
                .byTrackingKey(key)
                .filter(submission -> submission.number() != null)
                .map(submission -> offer(key, submission))
                .orElseGet(Offer.Unknown::new);
    }

    private Offer offer(String key, Submission submission) {
        return submission.stage().closed() || submission.overdueOn(today())
                ? offered(key, submission)
                : new Offer.TooEarly();
    }

    private Offer.Offered offered(String key, Submission submission) {
        Procedure procedure = procedures.of(submission.procedureId());
        ComplaintDraft draft = new ComplaintDraft(
                submission,
                submissions.textOf(submission),
                submissions.authorOf(submission),
                procedure,
                applications.of(submission),
                Optional.ofNullable(submission.unitId())
                        .flatMap(units::byId)
                        .filter(Unit::active)
                        .map(Unit::code)
                        .orElse(null));
        return new Offer.Offered(draft, form(key, submission, procedure, draft.applicant()));
    }

    private ApplicationForm form(String key, Submission submission, Procedure procedure, TypedForm applicant) {
        Procedure complaint = procedures.of(procedure.expiry().complaintBy());
        return new ApplicationForm(complaint, applicant, new ComplainedOf(key, submission.key(), submission.name()));
    }

    AskForm filled(Offer.Offered offered, Texts texts) {
        return offered.draft().form(texts, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
