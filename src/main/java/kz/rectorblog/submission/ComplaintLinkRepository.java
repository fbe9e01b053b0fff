package kz.rectorblog.submission;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ComplaintLinkRepository extends GenericRepository<ComplaintLink, Long> {

    ComplaintLink save(ComplaintLink link);

    Optional<ComplaintLink> findBySubmissionId(long submissionId);

    /** Registered ones only, in the order of their coming. */
    @Query("""
        SELECT s.* FROM complaint_link c JOIN submission s ON s.id = c.submission_id
         WHERE c.about_id = :about AND s.number IS NOT NULL ORDER BY s.id
        """)
    List<Submission> registeredAbout(long about);
}
