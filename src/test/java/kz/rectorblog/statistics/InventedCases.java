package kz.rectorblog.statistics;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** Writes cases as they would stand after some time, without their words. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InventedCases extends GenericRepository<Submission, Long> {

    @Query("""
        INSERT INTO submission (number, kind, language, unit_id, stage, visibility, hide_author, quarantined,
                text_revision, executor_id, created_at, received_at, due_date, closed_at, stage_since, version)
        VALUES (:number, :kind, 'KK', :unit, :stage, 'PRIVATE', FALSE, FALSE, 1, :executor, :received, :received, :due,
                :closed, :received, 0)
        """)
    void add(
            String number,
            String kind,
            String stage,
            @Nullable Long unit,
            @Nullable Long executor,
            Instant received,
            LocalDate due,
            @Nullable Instant closed);

    @Query("DELETE FROM submission")
    void clear();
}
