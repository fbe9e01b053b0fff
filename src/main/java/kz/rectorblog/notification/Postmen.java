package kz.rectorblog.notification;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** Chooses how letters leave. */
@Factory
final class Postmen {

    /**
     * Through the mail server where one is set; in a demonstration only into the mailbox page; otherwise not at all: the
     * letters wait in the outbox, where an administrator sees them.
     */
    @Singleton
    Postman postman(SmtpSettings settings, @Property(name = "rectorblog.demo") boolean demo) {
        if (settings.present()) {
            return new SmtpPostman(settings);
        }
        return demo
                ? mail -> new Delivery.Sent()
                : mail -> new Delivery.TemporaryFailure("no mail server is set (RECTORBLOG_SMTP_HOST)");
    }
}
