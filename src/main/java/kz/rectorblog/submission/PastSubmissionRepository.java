package kz.rectorblog.submission;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PastSubmissionRepository extends GenericRepository<Submission, Long> {

    @Query("""
        SELECT s.id, s.number, t.subject, t.body, a.full_name, a.email, a.phone, s.quarantined
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
          JOIN submission_author a ON a.submission_id = s.id
         WHERE s.id < :before
         ORDER BY s.id DESC
         LIMIT :most
        """)
    List<PastSubmission> before(long before, int most);

    @Query("SELECT COUNT(*) FROM (SELECT id FROM submission LIMIT :most) some")
    int countUpTo(int most);
}
