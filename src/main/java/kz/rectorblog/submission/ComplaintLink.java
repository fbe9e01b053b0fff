package kz.rectorblog.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A complaint that was started from the author's page of an earlier case.
 *
 * @param submissionId the complaint
 * @param aboutId the case that it is about
 */
@MappedEntity("complaint_link")
record ComplaintLink(@Id Long submissionId, long aboutId) {}
