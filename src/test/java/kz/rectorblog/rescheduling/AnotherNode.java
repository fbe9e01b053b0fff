package kz.rectorblog.rescheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import kz.rectorblog.submission.Submission;

/** What another node leaves in the database when an administrator changes the calendar there. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnotherNode extends GenericRepository<Submission, Long> {

    @Query("""
        INSERT INTO calendar_day (day, working, reason_kk, reason_ru, reason_en, act, entered_by, entered_at)
        VALUES (:day, FALSE, 'Аза тұту күні', 'День траура', 'Day of mourning', 'Жарлық 7', :by, UTC_TIMESTAMP(6))
        """)
    void insertDayOff(LocalDate day, long by);

    @Query("UPDATE calendar_version SET version = version + 1")
    void countUp();

    @Query("UPDATE submission SET due_date = :due WHERE id = :id")
    void setDue(long id, LocalDate due);

    @Transactional
    default void takesOff(LocalDate day, long by) {
        insertDayOff(day, by);
        countUp();
    }
}
