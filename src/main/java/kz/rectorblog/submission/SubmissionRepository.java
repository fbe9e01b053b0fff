package kz.rectorblog.submission;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionRepository extends GenericRepository<Submission, Long> {

    Submission save(Submission submission);

    /** Checks the version column: the second of two writers gets OptimisticLockException. */
    Submission update(Submission submission);

    Optional<Submission> findById(long id);

    Optional<Submission> findByNumber(String number);

    @Query("SELECT EXISTS (SELECT 1 FROM submission)")
    boolean any();
}
