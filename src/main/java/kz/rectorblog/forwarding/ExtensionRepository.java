package kz.rectorblog.forwarding;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExtensionRepository extends GenericRepository<Extension, Long> {

    Extension save(Extension extension);

    Optional<Extension> findBySubmissionId(long submissionId);
}
