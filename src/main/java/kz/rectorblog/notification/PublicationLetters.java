package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Visibility;
import kz.rectorblog.submission.VisibilityStep;

/** What the author is told of publication. */
@Singleton
class PublicationLetters {

    private final CaseFacts facts;
    private final DecisionLetters decisions;

    PublicationLetters(CaseFacts facts, DecisionLetters decisions) {
        this.facts = facts;
        this.decisions = decisions;
    }

    /** Whether the author hears of this step at all. */
    static boolean tells(VisibilityStep step) {
        return switch (step) {
            case KEEP_PRIVATE, PUBLISH, WITHDRAW, RESTORE -> true;
            // an intention that may change; the author hears of the publication itself
            case CHOOSE_PUBLISH, CHOOSE_PUBLISH_MASKED -> false;
        };
    }

    Optional<Letter> of(VisibilityStep step, AuthorCase subject) {
        return switch (step) {
            case PUBLISH, RESTORE -> isPublic(step, subject);
            case WITHDRAW -> withdrawn(subject);
            case KEEP_PRIVATE -> keptPrivate(subject);
            case CHOOSE_PUBLISH, CHOOSE_PUBLISH_MASKED -> Optional.empty();
        };
    }

    Optional<Letter> hidden(AuthorCase subject) {
        if (!subject.submission().hideAuthor() || subject.submission().number() == null) {
            return Optional.empty();
        }
        return Optional.of(subject.letter(subject.draft(Lifecycle.HIDE_AUTHOR).paragraph("body")));
    }

    private static Optional<Letter> isPublic(VisibilityStep step, AuthorCase subject) {
        if (!subject.isShown(Visibility.PUBLISHED)) {
            return Optional.empty();
        }
        LetterDraft draft = subject.draft(step);
        draft.paragraph("body").action("item", subject.links().item(subject.language(), subject.number()));
        if (!subject.submission().hideAuthor()) {
            draft.shared("hide");
        }
        return Optional.of(subject.letter(draft));
    }

    private Optional<Letter> withdrawn(AuthorCase subject) {
        if (!subject.isShown(Visibility.WITHDRAWN)) {
            return Optional.empty();
        }
        LetterDraft draft = subject.draft(VisibilityStep.WITHDRAW);
        draft.paragraph("body")
                .passage("reason", facts.withdrawalReason(subject.number()).orElse(""))
                .paragraph("kept")
                .shared("complain");
        return Optional.of(subject.letter(draft));
    }

    // before the answer it is one of many things still to be decided; the letter with the answer says it then
    private Optional<Letter> keptPrivate(AuthorCase subject) {
        if (!subject.isShown(Visibility.PRIVATE) || !subject.standsIn(Stage.ANSWERED)) {
            return Optional.empty();
        }
        LetterDraft draft = subject.draft(VisibilityStep.KEEP_PRIVATE).paragraph("body");
        return Optional.of(subject.letter(draft.points("grounds", decisions.groundsAgainstPublication(subject))));
    }
}
