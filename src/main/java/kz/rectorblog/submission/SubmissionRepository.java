package kz.rectorblog.submission;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionRepository extends GenericRepository<Submission, Long> {

    Submission save(Submission submission);

    /** Checks the version column: the second of two writers gets OptimisticLockException. */
    Submission update(Submission submission);

    Optional<Submission> findById(long id);

    Optional<Submission> findByNumber(String number);

    /** The newest texts of the cases registered under this e-mail since then, the newest case first. */
    @Query("""
        SELECT s.number, t.body, s.received_at
          FROM submission_author a
          JOIN submission s ON s.id = a.submission_id
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
         WHERE a.email = :email
           AND s.number IS NOT NULL
           AND s.received_at >= :since
           AND s.id <> :except
         ORDER BY s.received_at DESC
         LIMIT :most
        """)
    List<EarlierSubmission> registeredBy(String email, Instant since, long except, int most);

    @Query("SELECT EXISTS (SELECT 1 FROM submission)")
    boolean any();
}
