package kz.rectorblog.rules;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.text.Language;

/**
 * Both verdicts with their reasons, in the asked language.
 *
 * @param language what the text is written in: {@code kk}, {@code ru} or {@code en}
 */
@Serdeable
record PreviewAnswer(String language, String consideration, String publication, List<PreviewFinding> findings) {

    static PreviewAnswer of(Assessment assessment, Language reader) {
        return new PreviewAnswer(
                assessment.language().code(),
                assessment.consideration().code(),
                assessment.publication().code(),
                assessment.findings().stream()
                        .map(finding -> PreviewFinding.of(finding, reader))
                        .toList());
    }

    /** Offsets are UTF-16 into the field that the finding names: {@code subject}, {@code text}, {@code name} and so on. */
    @Serdeable
    record PreviewFinding(
            String rule,
            int version,
            String ground,
            String field,
            int start,
            int end,
            String quote,
            String title,
            String why,
            String advice,
            String source) {

        static PreviewFinding of(Finding finding, Language reader) {
            return new PreviewFinding(
                    finding.rule(),
                    finding.version(),
                    finding.ground(),
                    finding.field().name().toLowerCase(java.util.Locale.ROOT),
                    finding.start(),
                    finding.end(),
                    finding.quote(),
                    finding.title().in(reader),
                    finding.why().in(reader),
                    finding.advice().in(reader),
                    finding.source());
        }
    }
}
