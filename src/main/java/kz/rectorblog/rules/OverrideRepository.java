package kz.rectorblog.rules;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OverrideRepository extends GenericRepository<DeclaredOverride, Long> {

    DeclaredOverride save(DeclaredOverride override);

    Optional<DeclaredOverride> findById(long id);

    /** One that the file has caught up with on another node may still concern this node's older file. */
    @Query("""
        SELECT * FROM rule_override
         WHERE expires_at > :now AND (ended_at IS NULL OR ending = 'CAUGHT_UP')
         ORDER BY id
        """)
    List<DeclaredOverride> holding(Instant now);

    @Query("SELECT * FROM rule_override WHERE ended_at IS NULL ORDER BY id")
    List<DeclaredOverride> ongoing();

    @Query("UPDATE rule_override SET ended_at = :now, ending = :ending WHERE id = :id AND ended_at IS NULL")
    int end(long id, Ending ending, Instant now);
}
