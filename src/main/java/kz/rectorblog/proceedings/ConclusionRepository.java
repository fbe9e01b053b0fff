package kz.rectorblog.proceedings;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConclusionRepository extends GenericRepository<Conclusion, Long> {

    Conclusion save(Conclusion conclusion);

    Optional<Conclusion> findFirstBySubmissionIdOrderByIdDesc(long submissionId);
}
