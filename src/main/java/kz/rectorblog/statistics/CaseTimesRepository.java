package kz.rectorblog.statistics;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseTimesRepository extends GenericRepository<Submission, Long> {

    @Query("""
        SELECT s.received_at, s.closed_at, s.due_date, s.kind, u.code AS unit_code, s.executor_id
          FROM submission s LEFT JOIN unit u ON u.id = s.unit_id
         WHERE s.received_at >= :from AND s.received_at < :until AND s.due_date IS NOT NULL
        """)
    List<CaseTimes> received(Instant from, Instant until);

    @Query("SELECT MIN(received_at) FROM submission")
    @Nullable
    Instant firstReceived();

    /** Grows with everything that is done to any case. */
    @Query("SELECT COALESCE(MAX(id), 0) FROM audit_entry")
    long lastChange();

    @Query("SELECT COUNT(*) FROM published_item WHERE withdrawn_at IS NULL")
    long published();
}
