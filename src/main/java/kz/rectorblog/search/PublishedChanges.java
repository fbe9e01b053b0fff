package kz.rectorblog.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What happened to the published items, in the order of the publication sequence. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedChanges extends GenericRepository<PublishedRow, String> {

    @Query("SELECT * FROM published_item WHERE change_sequence > :sequence ORDER BY change_sequence LIMIT :max")
    List<PublishedRow> after(long sequence, int max);

    @Query("SELECT COALESCE(MAX(last_value), 0) FROM publication_sequence")
    long lastSequence();

    @Query("SELECT COUNT(*) FROM published_item WHERE change_sequence > :sequence")
    long countAfter(long sequence);
}
