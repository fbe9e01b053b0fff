package kz.rectorblog.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInFailureRepository extends GenericRepository<SignInFailure, Long> {

    SignInFailure save(SignInFailure failure);

    @Query("""
        SELECT failed_at FROM sign_in_failure
         WHERE email = :email AND failed_at > :since
         ORDER BY failed_at DESC
         LIMIT :most
        """)
    List<Instant> latest(String email, Instant since, int most);

    @Query("DELETE FROM sign_in_failure WHERE email = :email")
    void forget(String email);
}
