package kz.rectorblog.publication;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;

/** Items made public as a step would: each in a transaction of its own. */
@Singleton
class Publications {

    static final String AUTHOR = "Нұрлан Сейітов";

    private final Publisher publisher;
    private final AtomicInteger count = new AtomicInteger();

    Publications(Publisher publisher) {
        this.publisher = publisher;
    }

    static NewItem item(String number, Language language, String subject) {
        return new NewItem(
                number,
                language,
                Kind.QUESTION,
                "dormitory",
                subject,
                "Төртінші қабатта ыстық су жоқ.\n\nҚашан қосылады? — " + AUTHOR,
                "Құрметті " + AUTHOR + "! Су 5 наурызда қосылды.",
                Outcome.EXPLAINED,
                AUTHOR,
                "Марат Әбенов",
                new Localized("Жатақхана басшысы", "Заведующий общежитием", "Head of the dormitory office"),
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 5));
    }

    @Transactional
    PublishedItem publish(NewItem item) {
        return publisher.publish(item);
    }

    PublishedItem any() {
        return publish(item(nextNumber(), Language.KK, "Жатақханада ыстық су жоқ"));
    }

    String nextNumber() {
        return "RB-2026-%06d".formatted(count.incrementAndGet());
    }

    @Transactional
    void withdraw(String number, String reason) {
        publisher.withdraw(number, reason);
    }

    @Transactional
    void restore(String number) {
        publisher.restore(number);
    }

    @Transactional
    void hideAuthor(String number, SubmissionAuthor author) {
        publisher.hideAuthor(number, author);
    }

    /** Publishes and then fails, as a step does that somebody else was quicker at. */
    @Transactional
    void publishInVain(NewItem item) {
        publisher.publish(item);
        throw new IllegalStateException("somebody else was quicker");
    }
}
