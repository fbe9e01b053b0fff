package kz.rectorblog.chasing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import kz.rectorblog.notification.Mail;

/** Every letter of reminders that the mail server has taken, and what was left of others. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SentDigests extends GenericRepository<Mail, Long> {

    @Query("""
        SELECT m.* FROM mail m JOIN outbox_message o ON o.id = m.outbox_id
         WHERE o.channel = 'digest-letter' AND m.sent_at IS NOT NULL ORDER BY m.id
        """)
    List<Mail> all();

    @Query("SELECT * FROM mail WHERE submission_id = :submissionId ORDER BY id")
    List<Mail> about(long submissionId);

    @Query("UPDATE mail SET sent_at = NULL WHERE submission_id = :submissionId AND recipient = :recipient")
    void neverTaken(long submissionId, String recipient);

    @Query("UPDATE submission SET closed_at = '2020-01-01' WHERE closed_at IS NULL")
    void forgetOpenCases();

    @Query("DELETE FROM reminder")
    void forgetReminders();

    @Query("DELETE FROM digest")
    void forgetDigests();
}
