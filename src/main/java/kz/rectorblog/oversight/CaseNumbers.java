package kz.rectorblog.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** The registration numbers of cases, many in one query. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseNumbers extends GenericRepository<Submission, Long> {

    @Introspected
    record CaseNumber(long id, String number) {}

    @Query("SELECT id, number FROM submission WHERE id IN (:ids) AND number IS NOT NULL")
    List<CaseNumber> ofIds(Collection<Long> ids);

    /** By id; a case without a number is left out. */
    default Map<Long, String> of(Stream<@Nullable Long> ids) {
        Set<Long> asked = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : ofIds(asked).stream().collect(Collectors.toMap(CaseNumber::id, CaseNumber::number));
    }
}
