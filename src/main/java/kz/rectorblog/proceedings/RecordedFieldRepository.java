package kz.rectorblog.proceedings;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RecordedFieldRepository extends GenericRepository<RecordedField, Long> {

    RecordedField save(RecordedField field);

    List<RecordedField> findByRecordedStepIdOrderById(long recordedStepId);
}
