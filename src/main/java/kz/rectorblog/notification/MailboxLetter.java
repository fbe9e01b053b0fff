package kz.rectorblog.notification;

import java.util.List;

/** One letter as plain text whose addresses can be clicked. */
public record MailboxLetter(Mail mail, List<LinkedText.Line> lines) {}
