package kz.rectorblog.forwarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExtensionRepository extends GenericRepository<Extension, Long> {

    Extension save(Extension extension);

    Optional<Extension> findBySubmissionId(long submissionId);

    Extension update(Extension extension);

    @Query("""
        SELECT e.* FROM extension e
          JOIN submission s ON s.id = e.submission_id
         WHERE s.closed_at IS NULL AND e.decided_at >= s.received_at
        """)
    List<Extension> ofOpenCases();
}
