package kz.rectorblog.submission;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PastSubmissionRepository extends GenericRepository<Submission, Long> {

    @Query("""
        SELECT s.id, s.number, t.subject, t.body, t.written_at, a.full_name, a.email, a.phone, s.quarantined,
               (SELECT COUNT(*) FROM submission_author b WHERE b.email = a.email) AS cases
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
          JOIN submission_author a ON a.submission_id = s.id
         WHERE s.id < :before
         ORDER BY s.id DESC
         LIMIT :most
        """)
    List<PastRow> before(long before, int most);

    @Query("SELECT COUNT(*) FROM (SELECT id FROM submission LIMIT :most) some")
    int countUpTo(int most);

    /** As {@link SubmissionRepository#registeredBy}, but as it was then: a case may have come back corrected since. */
    @Query("""
        SELECT s.number, t.body, CASE WHEN t.revision = 1 THEN c.confirmed_at ELSE t.written_at END AS received_at
          FROM submission_author a
          JOIN submission s ON s.id = a.submission_id
          JOIN email_confirmation c ON c.submission_id = s.id
          JOIN submission_text t ON t.submission_id = s.id
           AND t.revision = (SELECT MAX(u.revision) FROM submission_text u
                              WHERE u.submission_id = s.id AND u.written_at <= :moment)
         WHERE a.email = :email
           AND s.number IS NOT NULL
           AND c.confirmed_at <= :moment
           AND CASE WHEN t.revision = 1 THEN c.confirmed_at ELSE t.written_at END >= :since
           AND s.id <> :except
         ORDER BY received_at DESC
         LIMIT :most
        """)
    List<EarlierSubmission> registeredThen(String email, Instant moment, Instant since, long except, int most);
}
