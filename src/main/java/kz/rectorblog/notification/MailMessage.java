package kz.rectorblog.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** A printed letter in the form in which it travels: plain text and HTML, the reader's program chooses. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MailMessage of(Mail mail, InternetAddress sender, Session session) throws MessagingException {
        MailMessage message = new MailMessage(session, messageId(mail, sender));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Content-Language", mail.language().code());
        message.setHeader("Auto-Submitted", "auto-generated"); // no out-of-office answers, RFC 3834
        message.setContent(alternatives(mail));
        message.saveChanges();
        return message;
    }

    // the same letter sent twice after a crash keeps its id: many mailboxes show it once
    private static String messageId(Mail mail, InternetAddress sender) {
        String address = sender.getAddress();
        return "<letter-%d-%d@%s>"
                .formatted(mail.outboxId(), mail.key(), address.substring(address.lastIndexOf('@') + 1));
    }

    private static MimeMultipart alternatives(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
