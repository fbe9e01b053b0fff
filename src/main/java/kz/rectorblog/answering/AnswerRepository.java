package kz.rectorblog.answering;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRepository extends GenericRepository<Answer, Long> {

    Answer save(Answer answer);

    /** Checks the version column: the second of two writers gets OptimisticLockException. */
    Answer update(Answer answer);

    List<Answer> findBySubmissionIdOrderById(long submissionId);

    Optional<Answer> findFirstBySubmissionIdAndStateOrderByIdDesc(long submissionId, AnswerState state);
}
