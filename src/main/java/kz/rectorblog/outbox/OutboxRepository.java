package kz.rectorblog.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxMessage, Long> {

    OutboxMessage save(OutboxMessage message);

    OutboxMessage update(OutboxMessage message);

    @Query("SELECT * FROM outbox_message WHERE next_try_at <= :now ORDER BY next_try_at, id LIMIT :most")
    List<OutboxMessage> due(Instant now, int most);

    @Query("SELECT * FROM outbox_message WHERE next_try_at IS NOT NULL ORDER BY next_try_at, id LIMIT :most")
    List<OutboxMessage> waiting(int most);

    @Query("SELECT * FROM outbox_message WHERE given_up_at IS NOT NULL ORDER BY given_up_at DESC, id DESC LIMIT :most")
    List<OutboxMessage> givenUp(int most);

    @Query("SELECT MIN(created_at) FROM outbox_message WHERE next_try_at IS NOT NULL")
    Optional<Instant> oldestWaiting();

    /** Only what was given up can be taken up again: a message on its way is left alone. */
    @Query("""
        UPDATE outbox_message
           SET next_try_at = :now, given_up_at = NULL, attempts = 0
         WHERE id = :id AND given_up_at IS NOT NULL
        """)
    int tryAgain(long id, Instant now);

    @Query("UPDATE outbox_message SET next_try_at = :now WHERE id = :id AND next_try_at > :now")
    int tryNow(long id, Instant now);
}
