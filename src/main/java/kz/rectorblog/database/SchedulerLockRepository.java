package kz.rectorblog.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SchedulerLockRepository extends GenericRepository<SchedulerLockRow, String> {

    @Query("""
        UPDATE scheduler_lock
           SET holder = :holder, held_until = UTC_TIMESTAMP(6) + INTERVAL :microseconds MICROSECOND
         WHERE name = :name AND held_until <= UTC_TIMESTAMP(6)
        """)
    int takeFree(String name, String holder, long microseconds);

    @Query("""
        INSERT IGNORE INTO scheduler_lock (name, holder, held_until)
        VALUES (:name, :holder, UTC_TIMESTAMP(6) + INTERVAL :microseconds MICROSECOND)
        """)
    int takeNew(String name, String holder, long microseconds);

    @Query("UPDATE scheduler_lock SET held_until = UTC_TIMESTAMP(6) WHERE name = :name AND holder = :holder")
    void giveBack(String name, String holder);
}
