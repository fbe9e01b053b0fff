package kz.rectorblog.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param recipient the one asked for; empty for everybody */
public record MailboxPage(
        String recipient,
        List<Mail> mails,
        @Nullable String first,
        @Nullable String next) {}
