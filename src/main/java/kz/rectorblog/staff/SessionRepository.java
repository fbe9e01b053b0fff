package kz.rectorblog.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, String> {

    SessionRow save(SessionRow session);

    @Query("""
        SELECT m.id AS staff_id, m.full_name, m.role, m.language, s.last_seen_at, s.expires_at
          FROM staff_session s
          JOIN staff_member m ON m.id = s.staff_id
         WHERE s.token_hash = :tokenHash AND m.active
        """)
    Optional<LiveSession> live(String tokenHash);

    @Query("UPDATE staff_session SET last_seen_at = :now WHERE token_hash = :tokenHash")
    void touch(String tokenHash, Instant now);

    @Query("DELETE FROM staff_session WHERE token_hash = :tokenHash")
    void delete(String tokenHash);

    @Query("DELETE FROM staff_session WHERE staff_id = :staffId")
    void deleteAllOf(long staffId);

    @Query("DELETE FROM staff_session WHERE expires_at < :now")
    void deleteExpired(Instant now);
}
