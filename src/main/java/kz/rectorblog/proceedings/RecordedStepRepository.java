package kz.rectorblog.proceedings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RecordedStepRepository extends GenericRepository<RecordedStep, Long> {

    RecordedStep save(RecordedStep step);

    /** What was recorded before a corrected text came belongs to the former one. */
    @Query("""
        SELECT * FROM recorded_step
         WHERE submission_id = :submissionId AND recorded_at >= :since ORDER BY id
        """)
    List<RecordedStep> since(long submissionId, Instant since);
}
