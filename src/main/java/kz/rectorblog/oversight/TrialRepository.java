package kz.rectorblog.oversight;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrialRepository extends GenericRepository<TrialRow, String> {

    TrialRow save(TrialRow trial);

    Optional<TrialRow> findByTrialKey(String trialKey);

    void deleteByAskedAtBefore(Instant instant);
}
