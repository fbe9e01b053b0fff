package kz.rectorblog.submission;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The rules' two verdicts on one revision of the text, kept as they were given that day.
 *
 * @param consideration the code of a {@link kz.rectorblog.moderation.Consideration}
 * @param publication the code of a {@link kz.rectorblog.moderation.PublicationAdvice}
 * @param rulesHash which rule book, SHA-256
 * @param textHash which words, SHA-256
 */
@MappedEntity("assessment")
public record StoredAssessment(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        int textRevision,
        Language language,
        String consideration,
        String publication,
        String rulesHash,
        String textHash,
        Instant assessedAt) {

    static StoredAssessment of(long submissionId, int revision, Assessment assessment, Instant at) {
        return new StoredAssessment(
                null,
                submissionId,
                revision,
                assessment.language(),
                assessment.consideration().code(),
                assessment.publication().code(),
                assessment.rulesHash(),
                assessment.textHash(),
                at);
    }
}
