package kz.rectorblog.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import kz.rectorblog.submission.Submission;

/** Reads the lines of the journal. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JournalRepository extends GenericRepository<Submission, Long> {

    @Query("""
        SELECT s.number, s.received_at, a.full_name AS author, s.kind, t.subject, m.full_name AS executor, s.due_date,
               e.previous_due, s.stage,
               (SELECT w.outcome FROM answer w
                 WHERE w.submission_id = s.id AND w.state = 'APPROVED' ORDER BY w.id DESC LIMIT 1) AS outcome,
               s.procedure_id,
               (SELECT c.outcome_id FROM conclusion c
                 WHERE c.submission_id = s.id AND s.stage = 'ANSWERED' ORDER BY c.id DESC LIMIT 1) AS concluded,
               s.closed_at, s.quarantined
          FROM submission s
          JOIN submission_author a ON a.submission_id = s.id
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
          LEFT JOIN staff_member m ON m.id = s.executor_id
          LEFT JOIN extension e ON e.submission_id = s.id
         WHERE s.received_at >= :from AND s.received_at < :until AND s.number IS NOT NULL
         ORDER BY s.received_at, s.id
         LIMIT :most
        """)
    List<JournalLine> received(Instant from, Instant until, int most);
}
