package kz.rectorblog.bench;

import java.util.List;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Finding;

/** A row with what the rules said of it. */
public record Judged(Row row, Assessment assessment) {

    /** Whether the rules said what this figure asks about: {@code G10,G05}, {@code *!G07} or {@code lang:kk}. */
    boolean says(String question) {
        if (question.startsWith("lang:")) {
            return assessment.language().code().equals(question.substring("lang:".length()));
        }
        return assessment.findings().stream().anyMatch(finding -> counts(finding, question));
    }

    List<Finding> findings(String question) {
        return assessment.findings().stream()
                .filter(finding -> counts(finding, question))
                .toList();
    }

    private static boolean counts(Finding finding, String question) {
        boolean named = question.contains(finding.ground());
        return question.startsWith("*") ? !named : named;
    }
}
