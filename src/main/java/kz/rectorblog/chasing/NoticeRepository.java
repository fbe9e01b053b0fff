package kz.rectorblog.chasing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.forwarding.Extension;

/** Follows the author's letter of an extension through outbox and mail. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticeRepository extends GenericRepository<Extension, Long> {

    @Query("""
        SELECT m.sent_at FROM mail m
          JOIN outbox_message o ON o.id = m.outbox_id AND o.channel = 'author-letter' AND o.topic = 'EXTEND'
         WHERE m.submission_id = :submissionId AND m.sent_at >= :decidedAt
         ORDER BY m.id LIMIT 1
        """)
    Optional<Instant> sentAt(long submissionId, Instant decidedAt);

    /** Of open cases whose extension still counts. */
    @Query("""
        SELECT e.id, e.submission_id, e.notice_due FROM extension e
          JOIN submission s ON s.id = e.submission_id
         WHERE s.closed_at IS NULL AND e.decided_at >= s.received_at AND e.notice_due < :today
           AND NOT EXISTS (
               SELECT 1 FROM mail m
                 JOIN outbox_message o ON o.id = m.outbox_id AND o.channel = 'author-letter' AND o.topic = 'EXTEND'
                WHERE m.submission_id = e.submission_id AND m.sent_at >= e.decided_at)
         ORDER BY e.id
        """)
    List<UntoldExtension> untold(LocalDate today);

    /** 0 where the alarm was raised before. */
    @Query("INSERT IGNORE INTO notice_alarm (extension_id, raised_at) VALUES (:extensionId, :at)")
    int alarm(long extensionId, Instant at);
}
