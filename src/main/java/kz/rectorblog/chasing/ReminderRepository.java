package kz.rectorblog.chasing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReminderRepository extends GenericRepository<Reminder, Long> {

    Reminder save(Reminder reminder);

    List<Reminder> findByStaffIdAndSubmissionIdIn(long staffId, Collection<Long> submissionIds);

    /** Those whose letter of an earlier day the mail server never took. */
    @Query("""
        SELECT r.* FROM reminder r
          JOIN digest d ON d.id = r.digest_id
          LEFT JOIN mail m ON m.outbox_id = d.outbox_id AND m.sent_at IS NOT NULL
         WHERE d.staff_id = :staffId AND d.day >= :since AND d.day < :today AND m.id IS NULL
        """)
    List<Reminder> unsent(long staffId, LocalDate since, LocalDate today);

    List<Reminder> findByDigestId(long digestId);

    @Query("UPDATE reminder SET digest_id = :digestId WHERE id IN (:ids)")
    void moveTo(long digestId, Collection<Long> ids);
}
