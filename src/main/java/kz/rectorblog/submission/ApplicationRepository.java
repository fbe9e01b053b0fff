package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicationRepository extends GenericRepository<StoredApplication, Long> {

    StoredApplication save(StoredApplication application);

    Optional<StoredApplication> findBySubmissionId(long submissionId);
}
