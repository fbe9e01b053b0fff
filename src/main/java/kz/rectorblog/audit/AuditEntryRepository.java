package kz.rectorblog.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntryRepository extends GenericRepository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findBySubmissionIdOrderById(long submissionId);

    @Query("SELECT * FROM audit_entry WHERE id < :before ORDER BY id DESC LIMIT :most")
    List<AuditEntry> latest(long before, int most);

    @Query("SELECT * FROM audit_entry WHERE submission_id = :submissionId AND id < :before ORDER BY id DESC LIMIT"
            + " :most")
    List<AuditEntry> latestOf(long submissionId, long before, int most);

    @Query("""
        SELECT e.* FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
         WHERE e.id > :after AND l.entry_id IS NULL
         ORDER BY e.id LIMIT :most
        """)
    List<AuditEntry> unlinked(long after, int most);

    @Query("""
        SELECT COUNT(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
         WHERE l.entry_id IS NULL
        """)
    long countUnlinked();

    @Query("SELECT * FROM audit_entry WHERE id IN (:ids)")
    List<AuditEntry> byIds(List<Long> ids);
}
