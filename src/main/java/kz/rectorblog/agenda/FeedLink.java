package kz.rectorblog.agenda;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The secret link of one person. */
@MappedEntity("due_feed")
record FeedLink(@Id long staffId, String feedKey, Instant madeAt) {}
