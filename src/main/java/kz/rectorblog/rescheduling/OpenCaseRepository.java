package kz.rectorblog.rescheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import kz.rectorblog.submission.Submission;

/** Reads the cases whose term runs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenCaseRepository extends GenericRepository<Submission, Long> {

    @Query("SELECT * FROM submission WHERE closed_at IS NULL AND due_date IS NOT NULL ORDER BY due_date, id")
    List<Submission> open();

    /** Until the transaction ends, nobody else moves one of them. */
    @Query("SELECT * FROM submission WHERE closed_at IS NULL AND due_date IS NOT NULL ORDER BY due_date, id FOR UPDATE")
    List<Submission> locked();
}
