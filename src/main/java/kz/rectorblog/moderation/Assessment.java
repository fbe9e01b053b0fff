package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Redactor;
import kz.rectorblog.text.Span;

/**
 * What the rules say of a submission: two verdicts and everything that was found. The hashes of the rule book and of the
 * text let the decision be replayed.
 */
public record Assessment(
        Language language,
        Consideration consideration,
        PublicationAdvice publication,
        List<Finding> findings,
        String rulesHash,
        String textHash) {

    /** The findings that a moderator may mask, whatever the advice was. */
    public List<Finding> maskable() {
        return findings.stream().filter(Finding::maskable).toList();
    }

    /** Subject and text with everything maskable masked; the author's details are left as they are. */
    public SubmittedText masked(SubmittedText original) {
        String subject = original.subject();
        return new SubmittedText(
                subject == null ? null : masked(subject, Field.SUBJECT),
                masked(original.text(), Field.TEXT),
                original.author(),
                original.earlier());
    }

    /** A secret that was found in one field is masked in the other too. */
    private String masked(String content, Field field) {
        List<Span> here = maskable().stream()
                .filter(finding -> finding.field() == field)
                .map(Finding::span)
                .toList();
        List<String> elsewhere = maskable().stream()
                .filter(finding -> finding.field() != field)
                .map(Finding::quote)
                .toList();
        return Redactor.mask(content, here, elsewhere);
    }
}
