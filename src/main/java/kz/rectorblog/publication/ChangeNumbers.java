package kz.rectorblog.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Numbers the changes of what is public, from 1 up, in the order of their commits. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeNumbers extends GenericRepository<PublishedItem, Long> {

    @Query("UPDATE publication_sequence SET last_value = last_value + 1 WHERE id = 1")
    void countUp();

    @Query("SELECT last_value FROM publication_sequence WHERE id = 1")
    long last();

    /** Holds the row until the transaction ends: the next one waits for its number. */
    default long next() {
        countUp();
        return last();
    }
}
