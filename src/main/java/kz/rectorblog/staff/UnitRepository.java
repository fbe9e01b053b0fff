package kz.rectorblog.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRepository extends GenericRepository<UnitRow, Long> {

    UnitRow save(UnitRow unit);

    /** Checks the version: the second of two writers gets OptimisticLockException. */
    UnitRow update(UnitRow unit);

    Optional<UnitRow> findById(long id);

    Optional<UnitRow> findByCode(String code);

    List<UnitRow> findAllOrderById();
}
