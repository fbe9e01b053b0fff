package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FindingRepository extends GenericRepository<StoredFinding, Long> {

    List<StoredFinding> saveAll(Iterable<StoredFinding> findings);

    List<StoredFinding> findByAssessmentIdOrderByPosition(long assessmentId);
}
