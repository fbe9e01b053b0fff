package kz.rectorblog.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.text.Language;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffRepository extends GenericRepository<StaffRow, Long> {

    StaffRow save(StaffRow member);

    /** Checks the version: the second of two writers gets OptimisticLockException. */
    StaffRow update(StaffRow member);

    Optional<StaffRow> findById(long id);

    Optional<StaffRow> findByEmail(String email);

    List<StaffRow> findAllOrderByFullName();

    List<StaffRow> findByIdIn(Collection<Long> ids);

    List<StaffRow> findByRoleInAndActiveTrueOrderByFullName(Collection<Role> roles);

    List<StaffRow> findByUnitIdAndRoleInAndActiveTrueOrderByFullName(long unitId, Collection<Role> roles);

    @Query("UPDATE staff_member SET language = :language WHERE id = :id")
    void changeLanguage(long id, Language language);

    @Query("UPDATE staff_member SET password_hash = :hash, version = version + 1 WHERE id = :id")
    int setPassword(long id, String hash);
}
