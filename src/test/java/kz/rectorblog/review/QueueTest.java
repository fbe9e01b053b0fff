package kz.rectorblog.review;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.staff.CastMember.AIGERIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.QueueFilter.Place;
import kz.rectorblog.review.QueueFilter.Quarantine;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class QueueTest {

    @Inject
    Queue queue;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void everyOpenCaseIsOnExactlyOnePage() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < Queue.PAGE + 3; i++) {
            numbers.add(cases.registered(TEXT).name());
        }

        List<String> listed = new ArrayList<>();
        QueueFilter filter = QueueFilter.open(Quarantine.SHOWN).in(Stage.REGISTERED);
        Optional<Place> next = walk(filter, listed);
        while (next.isPresent()) {
            next = walk(filter.after(next.get()), listed);
        }

        assertThat(listed).doesNotHaveDuplicates().containsAll(numbers);
    }

    @Test
    void aLineTellsWhoHasTheCaseAndHowBadItLooks() {
        Submission submission =
                cases.inReview("ЖАТАҚХАНАДА ЕКІ АПТАДАН БЕРІ ЫСТЫҚ СУ ЖОҚ, ҚАШАН ҚОСЫЛАДЫ? КӨМЕКТЕСІҢІЗШІ!");

        QueueLine line = find(QueueFilter.open(Quarantine.SHOWN).in(Stage.IN_REVIEW), submission)
                .orElseThrow();

        assertThat(line.holderId()).isEqualTo(cast.of(AIGERIM).id());
        assertThat(line.worstGround()).isEqualTo("G15");
        assertThat(line.dueDate()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void overdueMeansThatTheDueDateLiesBehind() {
        Submission submission = cases.registered(TEXT);

        LocalDate due = submission.due();
        assertThat(find(QueueFilter.open(Quarantine.SHOWN).overdueOn(due), submission))
                .isEmpty();
        assertThat(find(QueueFilter.open(Quarantine.SHOWN).overdueOn(due.plusDays(1)), submission))
                .isPresent();
    }

    private Optional<Place> walk(QueueFilter filter, List<String> into) {
        QueuePage page = queue.page(filter);
        page.lines().forEach(line -> into.add(line.name()));
        return page.next();
    }

    private Optional<QueueLine> find(QueueFilter filter, Submission submission) {
        Optional<Place> from = Optional.empty();
        do {
            QueuePage page = queue.page(from.map(filter::after).orElse(filter));
            Optional<QueueLine> line = page.lines().stream()
                    .filter(l -> l.id() == submission.key())
                    .findFirst();
            if (line.isPresent()) {
                return line;
            }
            from = page.next();
        } while (from.isPresent());
        return Optional.empty();
    }
}
