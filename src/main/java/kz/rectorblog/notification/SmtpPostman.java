package kz.rectorblog.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends through an SMTP server; waits at most 30 seconds for it. */
final class SmtpPostman implements Postman {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "20000";

    private final Session session;
    private final InternetAddress from;

    SmtpPostman(SmtpSettings settings) {
        this.session = Session.getInstance(properties(settings), authenticator(settings));
        this.from = sender(settings);
    }

    @Override
    public Delivery deliver(Mail mail) {
        try {
            Transport.send(MailMessage.of(mail, from, session));
            return new Delivery.Sent();
        } catch (MessagingException e) {
            return failure(e);
        }
    }

    /**
     * For ever: an address that is none, a 5xx about this recipient or this letter. Not for ever: everything else, a
     * refused sign-in or sender too (535, 550 at MAIL FROM), because an administrator can mend the settings.
     */
    private static Delivery failure(MessagingException problem) {
        for (Exception each = problem; each instanceof MessagingException m; each = m.getNextException()) {
            if (each instanceof AddressException) {
                return new Delivery.PermanentFailure("not an e-mail address");
            }
            int code = code(each);
            if (code >= 500) {
                return new Delivery.PermanentFailure("SMTP " + code);
            }
            if (code >= 400) {
                return new Delivery.TemporaryFailure("SMTP " + code);
            }
        }
        return new Delivery.TemporaryFailure(problem.getClass().getSimpleName());
    }

    // the address's own answer stands below the summary, which has the code of the last command only
    private static int code(Exception problem) {
        return switch (problem) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException letter when letter.getNextException() == null -> letter.getReturnCode();
            default -> 0;
        };
    }

    // at the start, not at the first letter: a wrong setting must not look like a wrong recipient
    private static InternetAddress sender(SmtpSettings settings) {
        try {
            return new InternetAddress(settings.from(), true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("rectorblog.mail.smtp.from is no address: '" + settings.from() + "'", e);
        }
    }

    private static Properties properties(SmtpSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.put("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.mime.charset", "UTF-8");
        switch (settings.tls()) {
            case "none" -> {}
            case "tls" -> properties.put("mail.smtp.ssl.enable", "true");
            case "starttls" -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            default ->
                throw new IllegalArgumentException(
                        "rectorblog.mail.smtp.tls is starttls, tls or none, not " + settings.tls());
        }
        return properties;
    }

    private static Authenticator authenticator(SmtpSettings settings) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }
}
