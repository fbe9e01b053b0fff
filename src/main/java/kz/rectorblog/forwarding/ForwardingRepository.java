package kz.rectorblog.forwarding;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ForwardingRepository extends GenericRepository<Forwarding, Long> {

    Forwarding save(Forwarding forwarding);

    List<Forwarding> findBySubmissionIdOrderById(long submissionId);
}
