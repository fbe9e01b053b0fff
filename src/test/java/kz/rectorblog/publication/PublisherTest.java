package kz.rectorblog.publication;

import static kz.rectorblog.publication.Publications.AUTHOR;
import static kz.rectorblog.publication.Publications.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PublisherTest {

    private static final SubmissionAuthor NURLAN =
            new SubmissionAuthor(1L, AUTHOR, "nurlan@mail.example", "+77011234567", "k".repeat(43), Instant.EPOCH);

    @Inject
    Publications publications;

    @Inject
    Publisher publisher;

    @Inject
    Items items;

    @Inject
    AdjustableClock clock;

    @Test
    void publishingBelongsInTheTransactionOfItsStep() {
        assertThatThrownBy(() -> publisher.publish(item(publications.nextNumber(), Language.KK, "Су")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anItemThatIsPublishedAgainKeepsItsPlaceAndItsFirstDay() {
        PublishedItem first = publications.any();
        publications.withdraw(first.number(), "Қате жарияланды");
        clock.advance(Duration.ofDays(1));

        publications.publish(item(first.number(), Language.RU, "Нет горячей воды"));

        PublishedItem again = items.byNumber(first.number()).orElseThrow();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.subject()).isEqualTo("Нет горячей воды");
        assertThat(again.publishedAt()).isEqualTo(first.publishedAt());
        assertThat(again.changedAt()).isEqualTo(first.publishedAt().plus(Duration.ofDays(1)));
        assertThat(again.isWithdrawn()).isFalse();
    }

    @Test
    void aFollowerSeesEveryChangeInItsOrder() {
        long start = items.lastChange();
        PublishedItem water = publications.any();
        PublishedItem heating = publications.any();
        publications.withdraw(water.number(), "Үшінші тұлғаның дерегі бар");

        assertThat(items.changedAfter(start, 10))
                .extracting(PublishedItem::number, PublishedItem::isWithdrawn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(heating.number(), false),
                        org.assertj.core.groups.Tuple.tuple(water.number(), true));
        assertThat(items.changedAfter(items.lastChange(), 10)).isEmpty();
        assertThat(items.changedAfter(start, 1))
                .extracting(PublishedItem::number)
                .containsExactly(heating.number());
    }

    @Test
    void aStepThatFailsPublishesNothingAndTakesNoNumber() {
        long before = items.lastChange();
        NewItem item = item(publications.nextNumber(), Language.KK, "Су");

        assertThatThrownBy(() -> publications.publishInVain(item)).isInstanceOf(IllegalStateException.class);

        assertThat(items.byNumber(item.number())).isEmpty();
        assertThat(items.lastChange()).isEqualTo(before);
    }

    @Test
    void anAuthorWhoAsksLaterIsNamedNowhereAnyMore() {
        PublishedItem named = publications.any();
        assertThat(named.toString()).contains(AUTHOR);

        publications.hideAuthor(named.number(), NURLAN);

        PublishedItem hidden = items.byNumber(named.number()).orElseThrow();
        assertThat(hidden.authorName()).isNull();
        assertThat(hidden.toString()).doesNotContain("Нұрлан", "Сейітов");
        assertThat(hidden.answer()).contains("Су 5 наурызда қосылды");
        assertThat(hidden.changeSequence()).isGreaterThan(named.changeSequence());
    }

    @Test
    void aWithdrawnItemLeavesTheListsAndKeepsItsReason() {
        PublishedItem item = publications.any();

        publications.withdraw(item.number(), "Үшінші тұлғаның дерегі бар");

        assertThat(numbers()).doesNotContain(item.number());
        assertThat(items.byNumber(item.number()).orElseThrow().withdrawalReason())
                .isEqualTo("Үшінші тұлғаның дерегі бар");
        publications.restore(item.number());
        assertThat(numbers()).contains(item.number());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        PublishedItem oldest = publications.any();
        PublishedItem middle = publications.any();
        PublishedItem newest = publications.any();

        ItemPage first = items.page(ItemFilter.ALL, Long.MAX_VALUE, 2);
        ItemPage second = items.page(ItemFilter.ALL, first.next().orElseThrow(), 2);

        assertThat(first.items()).extracting(PublishedItem::number).containsExactly(newest.number(), middle.number());
        assertThat(second.items().getFirst().number()).isEqualTo(oldest.number());
    }

    private java.util.List<String> numbers() {
        return items.page(ItemFilter.ALL, Long.MAX_VALUE, 100).items().stream()
                .map(PublishedItem::number)
                .toList();
    }
}
