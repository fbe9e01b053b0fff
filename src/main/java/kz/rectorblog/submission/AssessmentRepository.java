package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AssessmentRepository extends GenericRepository<StoredAssessment, Long> {

    StoredAssessment save(StoredAssessment assessment);

    List<StoredAssessment> findBySubmissionIdOrderById(long submissionId);

    Optional<StoredAssessment> findFirstBySubmissionIdOrderByIdDesc(long submissionId);
}
