package kz.rectorblog.rules;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeptBookRepository extends GenericRepository<KeptBook, String> {

    /** Another node may have been quicker: a book is the same wherever it comes from. */
    @Query("INSERT IGNORE INTO rule_book (hash, content, kept_at) VALUES (:hash, :content, :keptAt)")
    int keep(String hash, byte[] content, Instant keptAt);

    @Query("SELECT EXISTS (SELECT 1 FROM rule_book WHERE hash = :hash)")
    boolean holds(String hash);

    Optional<KeptBook> findByHash(String hash);

    @Query("SELECT hash FROM rule_book WHERE hash LIKE CONCAT(:start, '%') LIMIT 2")
    List<String> beginningWith(String start);
}
