package kz.rectorblog.submission;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the author wrote, letter for letter; a correction is a further revision, the earlier one stays. */
@MappedEntity("submission_text")
public record SubmissionText(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        int revision,
        String subject,
        String body,
        Instant writtenAt) {}
