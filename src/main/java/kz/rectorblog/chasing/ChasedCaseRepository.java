package kz.rectorblog.chasing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.submission.Submission;

/** Reads the cases that may be chased. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChasedCaseRepository extends GenericRepository<Submission, Long> {

    /** Open, and due up to and with this day. */
    @Query("""
        SELECT id, number, stage, executor_id, quarantined, due_date, NULL AS helper_id FROM submission
         WHERE closed_at IS NULL AND due_date <= :until
         ORDER BY due_date, id
        """)
    List<ChasedCase> openUntil(LocalDate until);

    /** Those of a digest that are still open, with the due date that the reminder was about. */
    @Query("""
        SELECT DISTINCT s.id, s.number, s.stage, s.executor_id, s.quarantined, s.due_date, NULL AS helper_id
          FROM reminder r
          JOIN submission s ON s.id = r.submission_id AND s.due_date = r.due_date
         WHERE r.digest_id = :digestId AND s.closed_at IS NULL
         ORDER BY s.due_date, s.id
        """)
    List<ChasedCase> ofDigest(long digestId);
}
