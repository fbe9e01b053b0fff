package kz.rectorblog.publication;

import java.util.List;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.text.Redactor;
import kz.rectorblog.text.Span;

/**
 * Covers what everyone may not read. The author's e-mail and phone are never public; the name is not where the author
 * asked so. What was found in one text is covered in the others too, the answer among them.
 */
final class MaskedWords {

    private final List<Finding> covered;
    private final SubmissionAuthor author;
    private final boolean hideAuthor;

    /** @param covered the findings whose places are to be masked; none where the text may be shown as it is */
    MaskedWords(List<Finding> covered, SubmissionAuthor author, boolean hideAuthor) {
        this.covered = covered;
        this.author = author;
        this.hideAuthor = hideAuthor;
    }

    String subject(String subject) {
        return withoutAuthor(masked(subject, Field.SUBJECT));
    }

    String question(String question) {
        return withoutAuthor(masked(question, Field.TEXT));
    }

    String answer(String answer) {
        List<String> secrets = covered.stream().map(Finding::quote).toList();
        return withoutAuthor(Redactor.mask(answer, List.of(), secrets));
    }

    private String masked(String text, Field field) {
        List<Span> here = covered.stream()
                .filter(finding -> finding.field() == field)
                .map(Finding::span)
                .toList();
        List<String> elsewhere = covered.stream()
                .filter(finding -> finding.field() != field)
                .map(Finding::quote)
                .toList();
        return Redactor.mask(text, here, elsewhere);
    }

    private String withoutAuthor(String text) {
        return Redactor.maskAuthor(text, hideAuthor ? author.fullName() : null, author.email(), author.phone());
    }
}
