package kz.rectorblog.forwarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Reads the lines of {@link WorkList}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkListRepository extends GenericRepository<Forwarding, Long> {

    /** What waits for the answer of these people, the most urgent first. */
    @Query("""
        SELECT s.id, s.number, t.subject, s.kind, s.stage, s.received_at, s.due_date, s.executor_id
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE s.executor_id IN (:people) AND s.stage = 'FORWARDED' AND s.quarantined = FALSE
         ORDER BY s.due_date, s.id
         LIMIT 200
        """)
    List<WorkLine> toAnswer(Collection<Long> people);

    /** What this person has answered: first what waits for approval, then the latest. */
    @Query("""
        SELECT s.id, s.number, t.subject, s.kind, s.stage, s.received_at, s.due_date, s.executor_id
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE s.executor_id = :executorId AND s.stage IN ('ANSWER_SUBMITTED', 'ANSWERED') AND s.quarantined = FALSE
         ORDER BY s.stage = 'ANSWERED', s.due_date DESC, s.id DESC
         LIMIT 50
        """)
    List<WorkLine> answered(long executorId);
}
