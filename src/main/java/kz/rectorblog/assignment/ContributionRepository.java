package kz.rectorblog.assignment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContributionRepository extends GenericRepository<Contribution, Long> {

    Contribution save(Contribution contribution);

    List<Contribution> findByCoExecutorIdInOrderById(Collection<Long> coExecutorIds);
}
