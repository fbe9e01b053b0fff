package kz.rectorblog.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Somebody with the database's password and bad intentions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditVandal extends GenericRepository<AuditEntry, Long> {

    @Query("UPDATE audit_entry SET detail = :detail WHERE id = :id")
    void change(long id, String detail);

    @Query("UPDATE audit_entry SET happened_at = happened_at + INTERVAL 1 MICROSECOND WHERE id = :id")
    void moveInTime(long id);

    @Query("DELETE FROM audit_entry WHERE id = :id")
    void removeForGood(long id);

    @Query("DELETE FROM audit_link WHERE sequence = :sequence")
    void removeLink(long sequence);

    @Query("UPDATE audit_link SET sequence = sequence - 1 WHERE sequence > :sequence ORDER BY sequence")
    void closeGap(long sequence);

    @Query("UPDATE audit_link SET sequence = sequence + 1 WHERE sequence >= :sequence ORDER BY sequence DESC")
    void openGap(long sequence);

    @Query("""
        INSERT INTO audit_entry (id, action, detail, actor_kind, happened_at)
        VALUES (:id, 'TEST', :detail, 'SYSTEM', UTC_TIMESTAMP(6))
        """)
    void insertAt(long id, String detail);

    @Query("""
        INSERT INTO audit_link (sequence, entry_id, previous_hash, hash, linked_at)
        SELECT :sequence, :entryId, hash, REPEAT('f', 64), linked_at FROM audit_link WHERE sequence = :sequence - 1
        """)
    void forgeLink(long sequence, long entryId);

    @Query("UPDATE audit_link SET entry_id = -1 WHERE sequence = :sequence")
    void detach(long sequence);

    @Query("UPDATE audit_link SET entry_id = :entryId WHERE sequence = :sequence")
    void attach(long sequence, long entryId);

    default void swapLinks(long one, long other) {
        long entryOfOne = entryAt(one);
        long entryOfOther = entryAt(other);
        detach(one);
        attach(other, entryOfOne);
        attach(one, entryOfOther);
    }

    @Query("DELETE l, e FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id WHERE l.sequence > :sequence")
    void cutAfter(long sequence);

    @Query("DELETE FROM audit_link")
    void burnLinks();

    @Query("DELETE FROM audit_entry")
    void burnEntries();

    @Query("SELECT entry_id FROM audit_link WHERE sequence = :sequence")
    long entryAt(long sequence);
}
