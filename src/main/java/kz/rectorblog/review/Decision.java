package kz.rectorblog.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One verdict of a person, with what it was given on, so that it can be replayed.
 *
 * @param grounds ids with commas between them, {@code G15,G16}; empty where none is needed
 * @param reason the person's words, which the letter to the author quotes; may be empty for an acceptance
 * @param competentBody to whom the case was redirected; null for every other kind
 * @param rulesHash the rule book that had read the text
 * @param textHash the text that was decided on
 */
@MappedEntity("decision")
public record Decision(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        DecisionKind kind,
        String grounds,
        String reason,
        @Nullable String competentBody,
        String rulesHash,
        String textHash,
        long decidedBy,
        Instant decidedAt) {

    public List<String> groundIds() {
        return grounds.isEmpty() ? List.of() : List.of(grounds.split(","));
    }
}
