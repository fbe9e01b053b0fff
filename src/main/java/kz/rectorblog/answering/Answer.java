package kz.rectorblog.answering;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text of an answer; a case whose answer was sent back has several.
 *
 * @param writtenFor the lead executor, where somebody else wrote it in that person's absence; null otherwise
 * @param decidedBy who approved or rejected it
 * @param remark why it was rejected
 */
@MappedEntity("answer")
public record Answer(
        @Id @GeneratedValue @Nullable Long id,
        long submissionId,
        String body,
        Outcome outcome,
        AnswerState state,
        long writtenBy,
        @Nullable Long writtenFor,
        Instant writtenAt,
        @Nullable Instant submittedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark,
        @Version int version) {

    static Answer draft(long submissionId, Outcome outcome, String body, Writer writer, Instant at) {
        return new Answer(
                null,
                submissionId,
                body,
                outcome,
                AnswerState.DRAFT,
                writer.by(),
                writer.standingInFor(),
                at,
                null,
                null,
                null,
                null,
                0);
    }

    Answer rewritten(Outcome newOutcome, String newBody, Writer writer, Instant at) {
        return new Answer(
                id,
                submissionId,
                newBody,
                newOutcome,
                AnswerState.DRAFT,
                writer.by(),
                writer.standingInFor(),
                at,
                null,
                null,
                null,
                null,
                version);
    }

    Answer submitted(Instant at) {
        return new Answer(
                id,
                submissionId,
                body,
                outcome,
                AnswerState.SUBMITTED,
                writtenBy,
                writtenFor,
                writtenAt,
                at,
                null,
                null,
                null,
                version);
    }

    Answer decided(AnswerState verdict, long by, Instant at, @Nullable String why) {
        return new Answer(
                id,
                submissionId,
                body,
                outcome,
                verdict,
                writtenBy,
                writtenFor,
                writtenAt,
                submittedAt,
                by,
                at,
                why,
                version);
    }

    /**
     * Who writes, and whose answer it is.
     *
     * @param lead the executor with whom the case lies
     */
    record Writer(long by, long lead) {

        @Nullable
        Long standingInFor() {
            return by == lead ? null : lead;
        }
    }
}
