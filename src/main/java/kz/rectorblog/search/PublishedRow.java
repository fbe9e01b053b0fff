package kz.rectorblog.search;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of a published item what the index needs. Withdrawn ones come too: the index must forget them. */
@MappedEntity("published_item")
record PublishedRow(
        @Id String number,
        String language,
        String kind,
        @Nullable String unitCode,
        String subject,
        String question,
        String answer,
        LocalDate dueDate,
        LocalDate answeredOn,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        long changeSequence) {}
