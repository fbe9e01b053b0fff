package kz.rectorblog.clock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportedTableRepository extends GenericRepository<ImportedTable, Long> {

    ImportedTable save(ImportedTable table);

    /** The oldest first: of two that name a year, the later one rules it. */
    @Query("SELECT * FROM calendar_table WHERE ended_at IS NULL ORDER BY id")
    List<ImportedTable> ongoing();

    @Query("UPDATE calendar_table SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    int end(long id, Instant now);

    @Query("SELECT version FROM calendar_version WHERE id = 1")
    long version();

    /** Until the transaction ends, nobody changes the calendar. */
    @Query("SELECT version FROM calendar_version WHERE id = 1 LOCK IN SHARE MODE")
    long heldVersion();

    /** Until the transaction ends, nobody else changes the calendar or sets a due date. */
    @Query("SELECT version FROM calendar_version WHERE id = 1 FOR UPDATE")
    long lockedVersion();

    @Query("UPDATE calendar_version SET version = version + 1 WHERE id = 1")
    void countUp();
}
