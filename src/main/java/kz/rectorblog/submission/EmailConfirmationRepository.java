package kz.rectorblog.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailConfirmationRepository extends GenericRepository<EmailConfirmation, Long> {

    EmailConfirmation save(EmailConfirmation confirmation);

    EmailConfirmation update(EmailConfirmation confirmation);

    Optional<EmailConfirmation> findByConfirmKey(String confirmKey);

    Optional<EmailConfirmation> findByFormKey(String formKey);

    boolean existsByFormKey(String formKey);
}
