package kz.rectorblog.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.Visibility;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.CalendarHorizon;
import kz.rectorblog.web.Texts;

/** One case as it stands now, and its author: all that a letter to the author may know of any person. */
record AuthorCase(Submission submission, SubmissionAuthor author, Texts texts, Links links, CalendarHorizon calendar) {

    Language language() {
        return texts.language();
    }

    long id() {
        return submission.key();
    }

    /** What letters are only written about once it is given. */
    String number() {
        return Objects.requireNonNull(submission.number(), "a letter about a case without a number");
    }

    boolean standsIn(Stage stage) {
        return submission.stage() == stage;
    }

    boolean isOpen() {
        return !submission.stage().closed();
    }

    boolean isShown(Visibility visibility) {
        return submission.visibility() == visibility;
    }

    String trackingPage() {
        return links.track(language(), author.trackingKey());
    }

    String due() {
        return due(submission.due());
    }

    /** A due date, and that it is provisional where it is. */
    String due(LocalDate date) {
        return calendar.isProvisional(date) ? texts.text("mail.provisional", texts.date(date)) : texts.date(date);
    }

    LetterDraft draft(Enum<?> topic) {
        return draft(topic.name());
    }

    LetterDraft draft(String topic) {
        return new LetterDraft(texts, topic, number());
    }

    /** With the name, the way to the author's own page and what keeps that page private. */
    Letter letter(LetterDraft draft) {
        List<Part> parts = new ArrayList<>(draft.parts());
        if (!leadsToTrackingPage(draft)) {
            parts.add(new Part.Action(texts.text("mail.action.track"), trackingPage()));
        }
        return letter(
                draft,
                texts.text("mail.salutation", author.fullName()),
                parts,
                List.of(texts.text("mail.footer.automatic"), texts.text("mail.footer.private")));
    }

    private boolean leadsToTrackingPage(LetterDraft draft) {
        return draft.parts().stream()
                .anyMatch(part ->
                        part instanceof Part.Action action && action.address().equals(trackingPage()));
    }

    /**
     * To an address that nobody has proven yet: without the name, which a stranger may have filled with words of his own,
     * and without the author's page.
     */
    Letter letterToUnproven(LetterDraft draft) {
        return letter(
                draft,
                texts.text("mail.salutation.unproven"),
                draft.parts(),
                List.of(texts.text("mail.footer.automatic")));
    }

    private Letter letter(LetterDraft draft, String salutation, List<Part> parts, List<String> footer) {
        return new Letter(
                author.email(),
                language(),
                draft.subject(),
                salutation,
                parts,
                List.of(texts.text("mail.closing"), texts.text("site.name")),
                footer);
    }
}
