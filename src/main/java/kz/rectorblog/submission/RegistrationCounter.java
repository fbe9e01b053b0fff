package kz.rectorblog.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Counts the registrations of a year. The row stays locked until the registering transaction ends: no number is lost. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationCounter extends GenericRepository<RegistrationCounter.Year, Integer> {

    @Query("""
        INSERT INTO registration_counter (registration_year, last_number) VALUES (:year, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1
        """)
    void countUp(int year);

    @Query("SELECT last_number FROM registration_counter WHERE registration_year = :year FOR UPDATE")
    int lastOf(int year);

    @MappedEntity("registration_counter")
    record Year(@Id Integer registrationYear, int lastNumber) {}
}
