package kz.rectorblog.clock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnteredDayRepository extends GenericRepository<EnteredDay, Long> {

    EnteredDay save(EnteredDay day);

    @Query("SELECT * FROM calendar_day WHERE ended_at IS NULL ORDER BY day")
    List<EnteredDay> ongoing();

    @Query("UPDATE calendar_day SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    int end(long id, Instant now);
}
