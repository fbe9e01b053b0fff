package kz.rectorblog.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import kz.rectorblog.submission.Submission;

/** Reads open cases by due date, the most urgent first. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DueRepository extends GenericRepository<Submission, Long> {

    /** @param quarantine whether cases with it, without it, or both are listed */
    @Query("""
        SELECT s.number, t.subject, s.kind, s.stage, s.executor_id, s.due_date, NULL AS helper_id
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE s.closed_at IS NULL AND s.due_date IS NOT NULL AND s.quarantined IN (:quarantine)
         ORDER BY s.due_date, s.id
         LIMIT :most
        """)
    List<DueLine> open(Collection<Boolean> quarantine, int most);

    /** What waits for the answer of these people. */
    @Query("""
        SELECT s.number, t.subject, s.kind, s.stage, s.executor_id, s.due_date, NULL AS helper_id
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE s.executor_id IN (:people) AND s.stage = 'FORWARDED' AND s.quarantined = FALSE
         ORDER BY s.due_date, s.id
         LIMIT :most
        """)
    List<DueLine> ofExecutors(Collection<Long> people, int most);

    @Query("""
        SELECT number, stage, due_date FROM submission
         WHERE executor_id IN (:people) AND stage = 'FORWARDED' AND quarantined = FALSE
         ORDER BY due_date, id
        """)
    List<DueDay> daysOfExecutors(Collection<Long> people);

    /** What lies with the moderators. */
    @Query("""
        SELECT number, stage, due_date FROM submission
         WHERE closed_at IS NULL AND due_date IS NOT NULL AND stage <> 'FORWARDED' AND quarantined = FALSE
         ORDER BY due_date, id
         LIMIT :most
        """)
    List<DueDay> daysOfModerators(int most);
}
