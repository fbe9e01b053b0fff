package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.OutboxMessage;

/** Keeps every letter before it leaves, and sends none twice. */
@Singleton
class Mailroom {

    private final MailRepository mails;
    private final LetterPrinter printer;
    private final Postman postman;
    private final Clock clock;

    Mailroom(MailRepository mails, LetterPrinter printer, Postman postman, Clock clock) {
        this.mails = mails;
        this.printer = printer;
        this.postman = postman;
        this.clock = clock;
    }

    /** Sends each of the letters that this message has not sent yet; one that fails does not hold the others up. */
    Handling send(OutboxMessage message, List<Letter> letters) {
        return letters.stream()
                .map(letter -> send(stored(message, letter)))
                .reduce(new Handling.Done(), Mailroom::worse);
    }

    // what the mail server has not taken may have changed meanwhile: it is printed as it holds now
    private Mail stored(OutboxMessage message, Letter letter) {
        return mails.findByOutboxIdAndRecipient(message.key(), letter.recipient())
                .map(kept -> kept.sentAt() == null ? printedAgain(kept, letter) : kept)
                .orElseGet(() -> mails.save(new Mail(
                        null,
                        message.key(),
                        message.submissionId(),
                        letter.recipient(),
                        letter.language(),
                        letter.subject(),
                        printer.text(letter),
                        printer.html(letter),
                        clock.instant(),
                        null)));
    }

    private Mail printedAgain(Mail kept, Letter letter) {
        Mail now = kept.saying(letter.subject(), printer.text(letter), printer.html(letter));
        return now.equals(kept) ? kept : mails.update(now);
    }

    private Handling send(Mail mail) {
        if (mail.sentAt() != null) {
            return new Handling.Done();
        }
        return switch (postman.deliver(mail)) {
            case Delivery.Sent _ -> {
                mails.update(mail.sent(clock.instant()));
                yield new Handling.Done();
            }
            case Delivery.TemporaryFailure(String reason) -> new Handling.TryLater(reason);
            case Delivery.PermanentFailure(String reason) -> new Handling.GiveUp(reason);
        };
    }

    // what can still be sent later goes before what cannot be sent at all
    private static Handling worse(Handling one, Handling other) {
        if (one instanceof Handling.TryLater || other instanceof Handling.Done) {
            return one;
        }
        return other;
    }
}
