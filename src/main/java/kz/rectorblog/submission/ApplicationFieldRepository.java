package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicationFieldRepository extends GenericRepository<StoredApplicationField, Long> {

    StoredApplicationField save(StoredApplicationField field);

    List<StoredApplicationField> findBySubmissionIdOrderById(long submissionId);
}
