package kz.rectorblog.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailRepository extends GenericRepository<Mail, Long> {

    Mail save(Mail mail);

    Mail update(Mail mail);

    Optional<Mail> findById(long id);

    Optional<Mail> findByOutboxIdAndRecipient(long outboxId, String recipient);

    @Query("SELECT * FROM mail WHERE id < :before ORDER BY id DESC LIMIT :most")
    List<Mail> latest(long before, int most);

    @Query("SELECT * FROM mail WHERE recipient = :recipient AND id < :before ORDER BY id DESC LIMIT :most")
    List<Mail> latestTo(String recipient, long before, int most);
}
