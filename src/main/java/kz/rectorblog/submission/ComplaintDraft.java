package kz.rectorblog.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.common.SecretKeys;
import kz.rectorblog.web.Texts;
import kz.rectorblog.web.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the case itself would write it: about silence where the term has passed, else about the outcome. The
 * author changes what does not fit.
 *
 * @param procedure of the case
 * @param application how the case was started: who complains for a group or for somebody else is filled in too
 * @param unit the code of the unit that the case belongs to, if any
 */
record ComplaintDraft(
        Submission submission,
        SubmissionText text,
        SubmissionAuthor author,
        Procedure procedure,
        Application application,
        @Nullable String unit) {

    AskForm form(Texts texts, LocalDate today) {
        String cause = submission.stage().closed() ? "OUTCOME" : "SILENCE";
        return new AskForm(
                Kind.COMPLAINT.name(),
                author.fullName(),
                author.email(),
                author.phone(),
                unit,
                texts.text("complaint.subject." + cause, submission.name()),
                texts.text(
                        "complaint.text." + cause,
                        submission.name(),
                        texts.date(Deadlines.dayOf(submission.received())),
                        text.subject(),
                        procedure.name().in(texts.language()),
                        texts.date(submission.due()),
                        texts.date(today)),
                submission.hideAuthor() ? "true" : null,
                null,
                null,
                SecretKeys.next(),
                null);
    }

    /** Whom the author acts for, as a form would have sent it. */
    TypedForm applicant() {
        String people = switch (application.applicant()) {
            case INDIVIDUAL, GROUP -> ApplicationForm.PEOPLE;
            case REPRESENTATIVE -> ApplicationForm.REPRESENTED;
        };
        Map<String, String> fields = Map.of(
                ApplicationForm.APPLICANT,
                application.applicant().name(),
                people,
                application.people(),
                ApplicationForm.AUTHORITY,
                application.authority());
        Stream<TypedForm.Field> typed =
                fields.entrySet().stream().map(field -> new TypedForm.Field(field.getKey(), field.getValue()));
        return new TypedForm("", List.copyOf(typed.toList()));
    }
}
