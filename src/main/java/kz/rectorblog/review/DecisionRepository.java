package kz.rectorblog.review;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRepository extends GenericRepository<Decision, Long> {

    Decision save(Decision decision);

    List<Decision> findBySubmissionIdOrderById(long submissionId);
}
