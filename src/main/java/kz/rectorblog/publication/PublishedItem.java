package kz.rectorblog.publication;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer as everyone may read them. Holds nothing that the public may not see, so a channel that
 * reads only this cannot give anything away.
 *
 * @param id grows with the order of first publication; lists are paged by it
 * @param language of question and answer
 * @param unitCode of the unit that answered, see {@code staff.Units}
 * @param authorName null where the author asked not to be named (Reg. 5.5, 5.6)
 * @param publishedAt when it first became public
 * @param changedAt when anything of it last changed
 * @param withdrawnAt when it was withdrawn (Reg. 5.3, 6.1); null while it is public
 * @param changeSequence the place of its last change among all changes; followers read on from it
 */
@MappedEntity("published_item")
public record PublishedItem(
        @Id @GeneratedValue @Nullable Long id,
        String number,
        Language language,
        Kind kind,
        @Nullable String unitCode,
        String subject,
        String question,
        String answer,
        Outcome outcome,
        @Nullable String authorName,
        String executorName,
        String executorPositionKk,
        String executorPositionRu,
        String executorPositionEn,
        LocalDate askedOn,
        LocalDate dueDate,
        LocalDate answeredOn,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        long changeSequence) {

    static PublishedItem of(NewItem item, Instant at, long sequence) {
        return new PublishedItem(
                null,
                item.number(),
                item.language(),
                item.kind(),
                item.unitCode(),
                item.subject(),
                item.question(),
                item.answer(),
                item.outcome(),
                item.authorName(),
                item.executorName(),
                item.executorPosition().kk(),
                item.executorPosition().ru(),
                item.executorPosition().en(),
                item.askedOn(),
                item.dueDate(),
                item.answeredOn(),
                at,
                at,
                null,
                null,
                sequence);
    }

    /** The id of a stored item. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Localized executorPosition() {
        return new Localized(executorPositionKk, executorPositionRu, executorPositionEn);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether the author had the answer on the due date or before it (Reg. 3.6). */
    public boolean answeredInTime() {
        return !answeredOn.isAfter(dueDate);
    }

    PublishedItem replacedBy(NewItem item, Instant at, long sequence) {
        PublishedItem fresh = of(item, at, sequence);
        return new PublishedItem(
                id,
                number,
                fresh.language,
                fresh.kind,
                fresh.unitCode,
                fresh.subject,
                fresh.question,
                fresh.answer,
                fresh.outcome,
                fresh.authorName,
                fresh.executorName,
                fresh.executorPositionKk,
                fresh.executorPositionRu,
                fresh.executorPositionEn,
                fresh.askedOn,
                fresh.dueDate,
                fresh.answeredOn,
                publishedAt,
                at,
                null,
                null,
                sequence);
    }

    PublishedItem withdrawn(String reason, Instant at, long sequence) {
        return new PublishedItem(
                id,
                number,
                language,
                kind,
                unitCode,
                subject,
                question,
                answer,
                outcome,
                authorName,
                executorName,
                executorPositionKk,
                executorPositionRu,
                executorPositionEn,
                askedOn,
                dueDate,
                answeredOn,
                publishedAt,
                at,
                at,
                reason,
                sequence);
    }

    PublishedItem restored(Instant at, long sequence) {
        return new PublishedItem(
                id,
                number,
                language,
                kind,
                unitCode,
                subject,
                question,
                answer,
                outcome,
                authorName,
                executorName,
                executorPositionKk,
                executorPositionRu,
                executorPositionEn,
                askedOn,
                dueDate,
                answeredOn,
                publishedAt,
                at,
                null,
                null,
                sequence);
    }

    PublishedItem withWords(
            String newSubject,
            String newQuestion,
            String newAnswer,
            @Nullable String author,
            Instant at,
            long sequence) {
        return new PublishedItem(
                id,
                number,
                language,
                kind,
                unitCode,
                newSubject,
                newQuestion,
                newAnswer,
                outcome,
                author,
                executorName,
                executorPositionKk,
                executorPositionRu,
                executorPositionEn,
                askedOn,
                dueDate,
                answeredOn,
                publishedAt,
                at,
                withdrawnAt,
                withdrawalReason,
                sequence);
    }
}
