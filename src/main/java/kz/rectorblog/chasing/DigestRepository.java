package kz.rectorblog.chasing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DigestRepository extends GenericRepository<Digest, Long> {

    Optional<Digest> findById(long id);

    Optional<Digest> findByStaffIdAndDay(long staffId, LocalDate day);

    /** 0 where this person has a digest of the day already; waits for whoever makes one just now. */
    @Query("INSERT IGNORE INTO digest (staff_id, day) VALUES (:staffId, :day)")
    int begin(long staffId, LocalDate day);

    @Query("SELECT staff_id FROM digest WHERE day = :day")
    List<Long> staffWithDigestOn(LocalDate day);

    @Query("UPDATE digest SET outbox_id = :outboxId WHERE id = :id")
    void carriedBy(long id, long outboxId);
}
