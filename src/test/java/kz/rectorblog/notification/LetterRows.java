package kz.rectorblog.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Puts down what the desk decided, and reads the letters that came of it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRows extends GenericRepository<Mail, Long> {

    @Query("""
        INSERT INTO decision (submission_id, kind, grounds, reason, rules_hash, text_hash, decided_by, decided_at)
        VALUES (:submissionId, :kind, :grounds, :reason, '', '', 1, UTC_TIMESTAMP(6))
        """)
    void decide(long submissionId, String kind, String grounds, String reason);

    @Query("""
        INSERT INTO extension
            (submission_id, reason, facts, previous_due, new_due, notice_due, decided_by, decided_at)
        VALUES (:submissionId, 'FACTS', :facts, :newDue, :newDue, :newDue, 1, UTC_TIMESTAMP(6))
        """)
    void extend(long submissionId, String facts, LocalDate newDue);

    @Query("""
        INSERT INTO answer (submission_id, body, outcome, state, written_by, written_at, version)
        VALUES (:submissionId, :body, 'EXPLAINED', 'APPROVED', 1, UTC_TIMESTAMP(6), 0)
        """)
    void answer(long submissionId, String body);

    @Query("""
        INSERT INTO conclusion (submission_id, outcome_id, decision, recorded_by, recorded_at)
        VALUES (:submissionId, :outcome, :decision, 1, UTC_TIMESTAMP(6))
        """)
    void conclude(long submissionId, String outcome, String decision);

    @Query("SELECT * FROM mail WHERE submission_id = :submissionId ORDER BY id")
    List<Mail> about(long submissionId);
}
