package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure.PrintedForm;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.Consideration;
import kz.rectorblog.moderation.Repair;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.Units;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/** What happens to a form: shown again with what is wrong or noticed, or taken in. */
@Singleton
class AskDesk {

    private final FormCheck check;
    private final RulesInForce rules;
    private final Intake intake;
    private final Units units;
    private final Deadlines deadlines;
    private final Clock clock;

    AskDesk(FormCheck check, RulesInForce rules, Intake intake, Units units, Deadlines deadlines, Clock clock) {
        this.check = check;
        this.rules = rules;
        this.intake = intake;
        this.units = units;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    sealed interface Handled {

        record Taken() implements Handled {}

        record ShowAgain(AskPage page) implements Handled {}
    }

    /** Of a procedure with one form, its name is the subject until the author writes another. */
    AskPage blank(Language language, ApplicationForm application) {
        List<PrintedForm> forms = application.procedure().formsOfApplicant();
        String subject = forms.size() == 1 ? forms.getFirst().name().in(language) : null;
        return page(AskForm.empty(subject), application, Map.of());
    }

    /** A form that something is filled into before its author writes. */
    AskPage begun(AskForm form, ApplicationForm application) {
        return page(form, application, Map.of());
    }

    Handled handle(Language language, AskForm form, ApplicationForm application) {
        if (form.asks("check")) {
            return new Handled.ShowAgain(looked(form, application, look(form), false));
        }
        if (form.asks("repair")) {
            AskForm repaired = form.withText(repaired(form, look(form)).orElse(AskedFields.text(form.text())));
            return new Handled.ShowAgain(looked(repaired, application, look(repaired), false));
        }
        return switch (check.check(language, form, application)) {
            case FormCheck.Checked.Incomplete(Map<String, String> errors) ->
                new Handled.ShowAgain(page(form, application, errors));
            case FormCheck.Checked.Complete(NewSubmission submission) -> takeOrWarn(form, application, submission);
        };
    }

    /** The rules' verdict on the words of a form that is not finished yet. */
    Assessment look(AskForm form) {
        return rules.assessor().assess(words(form));
    }

    // Telling the author now saves both sides a return by letter; a second press of the button always sends.
    private Handled takeOrWarn(AskForm form, ApplicationForm application, NewSubmission submission) {
        Assessment assessment = rules.assessor().assess(submission.submittedText());
        if (comesBack(assessment) && !assessment.textHash().equals(form.acknowledged())) {
            return new Handled.ShowAgain(looked(form, application, assessment, true));
        }
        intake.take(submission);
        return new Handled.Taken();
    }

    private static boolean comesBack(Assessment assessment) {
        return switch (assessment.consideration()) {
            case Consideration.Return _, Consideration.Decline _ -> true;
            case Consideration.Consider _, Consideration.Redirect _, Consideration.AskModerator _ -> false;
        };
    }

    private AskPage looked(AskForm form, ApplicationForm application, Assessment assessment, boolean mustAcknowledge) {
        String repaired = repaired(form, assessment).orElse(null);
        return new AskPage(
                form, application, due(application), units.active(), Map.of(), assessment, repaired, mustAcknowledge);
    }

    private static Optional<String> repaired(AskForm form, Assessment assessment) {
        return Repair.repaired(words(form), assessment);
    }

    private AskPage page(AskForm form, ApplicationForm application, Map<String, String> errors) {
        return new AskPage(form, application, due(application), units.active(), errors, null, null, false);
    }

    private LocalDate due(ApplicationForm application) {
        return new ProcedureClock(application.procedure(), deadlines).consideration(clock.instant());
    }

    private static SubmittedText words(AskForm form) {
        return new SubmittedText(
                AskedFields.trimmed(form.subject()),
                AskedFields.text(form.text()),
                new AuthorDetails(given(form.fullName()), given(form.email()), given(form.phone())));
    }

    // an unfinished form is not blamed for what is not there yet
    private static @Nullable String given(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(text -> !text.isBlank()).orElse(null);
    }
}
