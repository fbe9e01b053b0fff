package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionTextRepository extends GenericRepository<SubmissionText, Long> {

    SubmissionText save(SubmissionText text);

    Optional<SubmissionText> findBySubmissionIdAndRevision(long submissionId, int revision);

    List<SubmissionText> findBySubmissionIdOrderByRevision(long submissionId);
}
