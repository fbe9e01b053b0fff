package kz.rectorblog.publication;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.text.Redactor;

/**
 * The one door to the public. Every method belongs in the transaction of the step that causes it, and gives the item the
 * next change number; the row of that number is locked until the commit, so a follower sees the changes in their order.
 */
@Singleton
public class Publisher {

    private final ItemRepository items;
    private final ChangeNumbers changes;
    private final Clock clock;

    Publisher(ItemRepository items, ChangeNumbers changes, Clock clock) {
        this.items = items;
        this.changes = changes;
        this.clock = clock;
    }

    /** Makes the item public; one that is or was public already gets these words and keeps its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PublishedItem publish(NewItem item) {
        long change = changes.next();
        Optional<PublishedItem> known = items.hold(item.number());
        return known.map(old -> items.update(old.replacedBy(item, clock.instant(), change)))
                .orElseGet(() -> items.save(PublishedItem.of(item, clock.instant(), change)));
    }

    /**
     * Takes the item from the public; the row stays, for the reason to be shown and the followers to forget it.
     *
     * @param reason for everyone to read: names no person, at most 500 characters
     * @return empty where nothing with this number was ever public
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PublishedItem> withdraw(String number, String reason) {
        long change = changes.next();
        return items.hold(number).map(item -> items.update(item.withdrawn(reason, clock.instant(), change)));
    }

    /** Undoes a withdrawal that was wrong. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PublishedItem> restore(String number) {
        long change = changes.next();
        return items.hold(number).map(item -> items.update(item.restored(clock.instant(), change)));
    }

    /**
     * The author asks not to be named, now that it is public (Reg. 5.6): the name goes, and every mention of name, e-mail
     * and phone in the words goes with it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PublishedItem> hideAuthor(String number, SubmissionAuthor author) {
        long change = changes.next();
        return items.hold(number)
                .map(item -> items.update(item.withWords(
                        without(author, item.subject()),
                        without(author, item.question()),
                        without(author, item.answer()),
                        null,
                        clock.instant(),
                        change)));
    }

    private static String without(SubmissionAuthor author, String text) {
        return Redactor.maskAuthor(text, author.fullName(), author.email(), author.phone());
    }
}
