package kz.rectorblog.story;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import kz.rectorblog.notification.Mail;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterLines extends GenericRepository<Mail, Long> {

    @Query("SELECT body FROM mail WHERE recipient = :recipient ORDER BY id DESC")
    List<String> bodiesFor(String recipient);

    @Query("SELECT subject FROM mail WHERE recipient = :recipient ORDER BY id DESC")
    List<String> subjectsFor(String recipient);
}
