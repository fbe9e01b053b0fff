package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionAuthorRepository extends GenericRepository<SubmissionAuthor, Long> {

    SubmissionAuthor save(SubmissionAuthor author);

    Optional<SubmissionAuthor> findBySubmissionId(long submissionId);

    Optional<SubmissionAuthor> findByTrackingKey(String trackingKey);
}
