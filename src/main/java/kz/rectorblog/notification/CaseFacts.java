package kz.rectorblog.notification;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a letter tells of a case beside the case itself. Reads only. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseFacts extends GenericRepository<Mail, Long> {

    @Introspected
    record Confirming(
            String confirmKey, Instant expiresAt, @Nullable Instant confirmedAt) {}

    @Introspected
    record Deciding(String grounds, String reason, @Nullable String competentBody) {}

    @Introspected
    record Concluding(String outcomeId, String decision) {}

    @Introspected
    record Extending(String facts, LocalDate newDue) {}

    @Query("SELECT confirm_key, expires_at, confirmed_at FROM email_confirmation WHERE submission_id = :submissionId")
    Optional<Confirming> confirming(long submissionId);

    @Query("""
        SELECT grounds, reason, competent_body FROM decision
         WHERE submission_id = :submissionId AND kind = :kind
         ORDER BY id DESC LIMIT 1
        """)
    Optional<Deciding> lastDecision(long submissionId, String kind);

    @Query("SELECT facts, new_due FROM extension WHERE submission_id = :submissionId")
    Optional<Extending> extension(long submissionId);

    @Query("""
        SELECT detail FROM audit_entry
         WHERE submission_id = :submissionId AND action = 'RESCHEDULE'
         ORDER BY id DESC LIMIT 1
        """)
    Optional<String> lastMove(long submissionId);

    @Query("""
        SELECT body FROM answer
         WHERE submission_id = :submissionId AND state = 'APPROVED'
         ORDER BY id DESC LIMIT 1
        """)
    Optional<String> approvedAnswer(long submissionId);

    @Query("SELECT outcome_id, decision FROM conclusion WHERE submission_id = :submissionId ORDER BY id DESC LIMIT 1")
    Optional<Concluding> conclusion(long submissionId);

    @Query("SELECT withdrawal_reason FROM published_item WHERE number = :number AND withdrawn_at IS NOT NULL")
    Optional<String> withdrawalReason(String number);

    /** The advice of the rules whose findings in the newest text rest on these grounds. */
    @Query("""
        SELECT DISTINCT CASE :language WHEN 'kk' THEN f.advice_kk WHEN 'ru' THEN f.advice_ru ELSE f.advice_en END
          FROM finding f
         WHERE f.assessment_id = (SELECT MAX(a.id) FROM assessment a WHERE a.submission_id = :submissionId)
           AND f.ground IN (:grounds)
        """)
    List<String> advice(long submissionId, String language, List<String> grounds);
}
