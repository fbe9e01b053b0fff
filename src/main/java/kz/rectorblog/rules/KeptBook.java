package kz.rectorblog.rules;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param content see {@link PackedBook} */
@MappedEntity("rule_book")
record KeptBook(@Id String hash, byte[] content, Instant keptAt) {}
