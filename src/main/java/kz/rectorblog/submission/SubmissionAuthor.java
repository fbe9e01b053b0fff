package kz.rectorblog.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Who wrote, Reg. 5.1 and 5.4. Never leaves the desk and the author's own letters and pages.
 *
 * @param phone E.164
 * @param trackingKey the secret of the author's own page; whoever holds it is the author
 */
@MappedEntity("submission_author")
public record SubmissionAuthor(
        @Id Long submissionId, String fullName, String email, String phone, String trackingKey, Instant consentedAt) {}
