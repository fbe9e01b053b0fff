package kz.rectorblog.submission;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One field of a form that was filled in. */
@MappedEntity("application_field")
record StoredApplicationField(@Id @GeneratedValue @Nullable Long id, long submissionId, String field, String content) {}
