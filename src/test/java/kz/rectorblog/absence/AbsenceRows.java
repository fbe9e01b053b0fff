package kz.rectorblog.absence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Takes away what a test noted: other tests set the clock to the same days. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AbsenceRows extends GenericRepository<Absence, Long> {

    @Query("DELETE FROM absence")
    void forgetAll();
}
