package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the letters for the mailbox page, newest first. */
@Singleton
class Mailbox {

    private static final int PAGE = 50;
    private static final String PATH = "/dev/mailbox";

    private final MailRepository mails;
    private final Links links;

    Mailbox(MailRepository mails, Links links) {
        this.mails = mails;
        this.links = links;
    }

    MailboxPage page(String recipient, @Nullable Long before) {
        long below = Objects.requireNonNullElse(before, Long.MAX_VALUE);
        List<Mail> found =
                recipient.isEmpty() ? mails.latest(below, PAGE + 1) : mails.latestTo(recipient, below, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Mail> shown = more ? found.subList(0, PAGE) : found;
        String filtered = PATH + "?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8);
        return new MailboxPage(
                recipient,
                shown,
                before == null ? null : filtered,
                more ? filtered + "&before=" + shown.getLast().key() : null);
    }

    Optional<MailboxLetter> letter(long id) {
        return mails.findById(id).map(mail -> new MailboxLetter(mail, LinkedText.of(mail.body(), links.base())));
    }
}
