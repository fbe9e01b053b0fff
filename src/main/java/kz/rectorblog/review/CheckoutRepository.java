package kz.rectorblog.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckoutRepository extends GenericRepository<Checkout, Long> {

    Optional<Checkout> findBySubmissionId(long submissionId);

    @Query("INSERT IGNORE INTO checkout (submission_id, staff_id, taken_at, expires_at)"
            + " VALUES (:submissionId, :staffId, :now, :until)")
    int takeFree(long submissionId, long staffId, Instant now, Instant until);

    /** One statement, so that of two who reach out at once one gets it. */
    @Query("UPDATE checkout SET staff_id = :staffId, taken_at = :now, expires_at = :until"
            + " WHERE submission_id = :submissionId AND (staff_id = :staffId OR expires_at <= :now)")
    int takeMineOrExpired(long submissionId, long staffId, Instant now, Instant until);

    @Query("UPDATE checkout SET staff_id = :staffId, taken_at = :now, expires_at = :until"
            + " WHERE submission_id = :submissionId")
    int takeFromAnybody(long submissionId, long staffId, Instant now, Instant until);

    @Query("DELETE FROM checkout WHERE submission_id = :submissionId AND staff_id = :staffId")
    void release(long submissionId, long staffId);
}
