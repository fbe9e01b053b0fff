package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Stage;

/** The letter with the link that proves the e-mail. Not written to those who have proven it meanwhile. */
@Singleton
class FirstLetter {

    private final CaseFacts facts;

    FirstLetter(CaseFacts facts) {
        this.facts = facts;
    }

    Optional<Letter> of(AuthorCase subject) {
        if (!subject.standsIn(Stage.AWAITING_CONFIRMATION)) {
            return Optional.empty();
        }
        return facts.confirming(subject.id()).map(confirming -> letter(subject, confirming));
    }

    private static Letter letter(AuthorCase subject, CaseFacts.Confirming confirming) {
        LetterDraft draft = new LetterDraft(
                subject.texts(), Lifecycle.SUBMITTED, subject.texts().moment(confirming.expiresAt()));
        draft.paragraph("body")
                .action("confirm", subject.links().confirm(subject.language(), confirming.confirmKey()))
                .paragraph("until")
                .paragraph("stranger");
        return subject.letterToUnproven(draft);
    }
}
