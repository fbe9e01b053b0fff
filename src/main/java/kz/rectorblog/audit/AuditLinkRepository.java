package kz.rectorblog.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditLinkRepository extends GenericRepository<AuditLink, Long> {

    List<AuditLink> saveAll(List<AuditLink> links);

    @Query("SELECT * FROM audit_link ORDER BY sequence DESC LIMIT 1")
    Optional<AuditLink> last();

    @Query("SELECT * FROM audit_link WHERE sequence > :after ORDER BY sequence LIMIT :most")
    List<AuditLink> after(long after, int most);

    @Query("SELECT COALESCE(MAX(entry_id), 0) FROM audit_link")
    long highestEntry();
}
