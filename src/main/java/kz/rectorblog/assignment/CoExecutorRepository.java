package kz.rectorblog.assignment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CoExecutorRepository extends GenericRepository<CoExecutor, Long> {

    CoExecutor save(CoExecutor coExecutor);

    /** Checks the version column: the second of two writers gets OptimisticLockException. */
    CoExecutor update(CoExecutor coExecutor);

    Optional<CoExecutor> findById(long id);

    List<CoExecutor> findBySubmissionIdOrderById(long submissionId);

    /** Until the transaction ends, nobody else asks anybody for help with this case. */
    @Query("SELECT id FROM submission WHERE id = :submissionId FOR UPDATE")
    long hold(long submissionId);

    /** 0 where the author has the outcome; until the transaction ends, nobody closes an open case. */
    @Query("SELECT COUNT(*) FROM submission WHERE id = :submissionId AND closed_at IS NULL FOR UPDATE")
    long holdOpen(long submissionId);

    /** What is asked of these people in open cases, given already or not. */
    @Query("""
        SELECT c.id, s.id AS submission_id, s.number, t.subject, s.kind, s.stage, s.executor_id, s.quarantined, s.due_date,
               c.staff_id, c.days_before, c.asked_at,
               (SELECT COUNT(*) FROM contribution w WHERE w.co_executor_id = c.id) AS contributions
          FROM co_executor c
          JOIN submission s ON s.id = c.submission_id
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE c.staff_id IN (:people) AND c.ended_at IS NULL AND s.closed_at IS NULL
         ORDER BY s.due_date, c.id
        """)
    List<AskedHelp> ofPeople(Collection<Long> people);

    /** What is asked in all open cases. */
    @Query("""
        SELECT c.id, s.id AS submission_id, s.number, t.subject, s.kind, s.stage, s.executor_id, s.quarantined, s.due_date,
               c.staff_id, c.days_before, c.asked_at,
               (SELECT COUNT(*) FROM contribution w WHERE w.co_executor_id = c.id) AS contributions
          FROM co_executor c
          JOIN submission s ON s.id = c.submission_id
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE c.ended_at IS NULL AND s.closed_at IS NULL
         ORDER BY s.due_date, c.id
        """)
    List<AskedHelp> all();

    @Query("SELECT COUNT(*) FROM submission WHERE stage = 'FORWARDED' AND closed_at IS NULL AND executor_id IN"
            + " (:people)")
    long openCasesOf(Collection<Long> people);
}
