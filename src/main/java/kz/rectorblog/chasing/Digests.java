package kz.rectorblog.chasing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.rectorblog.outbox.Outbox;

/**
 * Makes the digest of a person and day: the row, its reminders and the message that carries it, or none of them. Two nodes
 * at once make one: the row is unique, and so is each reminder.
 */
@Singleton
class Digests {

    /** What could not be sent for so long is told no more; a case that is still open is overdue by then, and told daily. */
    private static final int DAYS_KEPT_TRYING = 30;

    private final DigestRepository digests;
    private final ReminderRepository reminders;
    private final Outbox outbox;
    private final Ladder ladder;

    Digests(DigestRepository digests, ReminderRepository reminders, Outbox outbox, ChasingSettings settings) {
        this.digests = digests;
        this.reminders = reminders;
        this.outbox = outbox;
        this.ladder = settings.ladder();
    }

    int horizon() {
        return ladder.horizon();
    }

    List<Long> staffServedOn(LocalDate day) {
        return digests.staffWithDigestOn(day);
    }

    /** @param theirs every open case near its due date or past it that is this person's now */
    @Transactional
    void make(long person, LocalDate today, List<Due> theirs) {
        List<Due> fresh = fresh(person, theirs);
        List<Long> left = unsent(person, today, theirs);
        if (fresh.isEmpty() && left.isEmpty() || digests.begin(person, today) == 0) {
            return;
        }
        long digest = digests.findByStaffIdAndDay(person, today).orElseThrow().key();
        fresh.forEach(due -> reminders.save(
                new Reminder(null, due.open().id(), due.open().dueDate(), due.daysLeft(), person, digest)));
        if (!left.isEmpty()) {
            reminders.moveTo(digest, left);
        }
        outbox.announce(DigestContents.DIGEST, null, String.valueOf(digest));
    }

    private List<Due> fresh(long person, List<Due> theirs) {
        List<Due> steps = once(theirs.stream().filter(due -> ladder.isStep(due.daysLeft())));
        if (steps.isEmpty()) {
            return steps;
        }
        List<Reminder> told = reminders.findByStaffIdAndSubmissionIdIn(
                person, steps.stream().map(due -> due.open().id()).toList());
        return steps.stream()
                .filter(due -> told.stream()
                        .noneMatch(reminder -> reminder.isOf(due.open()) && reminder.step() == due.daysLeft()))
                .toList();
    }

    // somebody who stands in may owe an answer and a contribution to one case on one day: one reminder brings both
    private static List<Due> once(Stream<Due> steps) {
        Map<List<Object>, Due> byStep = new LinkedHashMap<>();
        steps.forEach(
                due -> byStep.putIfAbsent(List.of(due.open().id(), due.open().dueDate()), due));
        return List.copyOf(byStep.values());
    }

    /** What a silent mail server has kept from this person, where it still holds. */
    private List<Long> unsent(long person, LocalDate today, List<Due> theirs) {
        return reminders.unsent(person, today.minusDays(DAYS_KEPT_TRYING), today).stream()
                .filter(reminder -> theirs.stream().anyMatch(due -> reminder.isOf(due.open())))
                .map(Reminder::id)
                .map(Objects::requireNonNull)
                .toList();
    }
}
