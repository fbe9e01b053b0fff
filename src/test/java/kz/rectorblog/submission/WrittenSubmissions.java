package kz.rectorblog.submission;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Looks up what a form stored. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface WrittenSubmissions extends GenericRepository<Submission, Long> {

    @Query("""
        SELECT s.* FROM submission s JOIN submission_text t ON t.submission_id = s.id
         WHERE t.subject = :subject ORDER BY s.id
        """)
    List<Submission> about(String subject);

    @Query("SELECT confirm_key FROM email_confirmation WHERE submission_id = :id")
    String confirmKey(long id);

    default String confirmKeyOf(Submission submission) {
        return confirmKey(submission.key());
    }
}
