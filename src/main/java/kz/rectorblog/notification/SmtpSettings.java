package kz.rectorblog.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The university's mail server.
 *
 * @param host none where it is empty
 * @param from the sender's address, with or without a name
 * @param tls {@code starttls} (demanded), {@code tls} (from the first byte) or {@code none}
 */
@ConfigurationProperties("rectorblog.mail.smtp")
record SmtpSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "starttls") String tls) {

    boolean present() {
        return !host.isBlank();
    }
}
