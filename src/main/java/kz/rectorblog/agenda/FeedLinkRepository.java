package kz.rectorblog.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedLinkRepository extends GenericRepository<FeedLink, Long> {

    @Query("""
        INSERT INTO due_feed (staff_id, feed_key, made_at) VALUES (:staffId, :key, :at)
        ON DUPLICATE KEY UPDATE feed_key = :key, made_at = :at
        """)
    void put(long staffId, String key, Instant at);

    @Query("SELECT feed_key FROM due_feed WHERE staff_id = :staffId")
    Optional<String> keyOf(long staffId);

    @Query("SELECT staff_id FROM due_feed WHERE feed_key = :key")
    Optional<Long> ownerOf(String key);
}
