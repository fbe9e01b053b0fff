package kz.rectorblog.proceedings;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One field of the form that a step gives out. */
@MappedEntity("recorded_field")
record RecordedField(@Id @GeneratedValue @Nullable Long id, long recordedStepId, String field, String content) {}
