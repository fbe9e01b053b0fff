package kz.rectorblog.absence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AbsenceRepository extends GenericRepository<Absence, Long> {

    Absence save(Absence absence);

    /** Checks the version column: the second of two writers gets OptimisticLockException. */
    Absence update(Absence absence);

    Optional<Absence> findById(long id);

    /** Those that are in force on some day from this one on, the earliest first. */
    @Query("""
        SELECT * FROM absence
         WHERE last_day >= :day AND (back_on IS NULL OR (back_on > :day AND back_on > first_day))
         ORDER BY first_day, id
        """)
    List<Absence> notOver(LocalDate day);

    /** Until the transaction ends, nobody else notes an absence of these people, or one in which they stand in. */
    @Query("SELECT id FROM staff_member WHERE id IN (:people) ORDER BY id FOR UPDATE")
    List<Long> hold(Collection<Long> people);
}
