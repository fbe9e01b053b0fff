package kz.rectorblog.chasing;

import java.time.LocalDate;
import java.util.Random;
import kz.rectorblog.staff.CastMember;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one case, written down before the year begins: each on its day, before the doors open.
 *
 * @param handedOn null where the first executor keeps it
 * @param extended null where the term is not extended; before the first due date in any case
 * @param submitted the answer waits for approval from here on; null where nobody ever answers
 * @param approved null with {@code submitted}
 */
record InventedCase(
        LocalDate received,
        LocalDate forwarded,
        CastMember executor,
        @Nullable LocalDate handedOn,
        CastMember nextExecutor,
        @Nullable LocalDate extended,
        @Nullable LocalDate submitted,
        @Nullable LocalDate approved) {

    private static final CastMember[] EXECUTORS = {
        CastMember.MARAT, CastMember.SAULE, CastMember.YERLAN, CastMember.OLGA, CastMember.QAIRAT
    };

    static InventedCase next(Random dice, int index) {
        LocalDate received = LocalDate.of(2026, 1, 5).plusDays(dice.nextInt(350));
        LocalDate forwarded = received.plusDays(dice.nextInt(4) == 0 ? dice.nextInt(40) : dice.nextInt(4));
        int first = dice.nextInt(EXECUTORS.length);
        LocalDate handedOn = dice.nextInt(4) == 0 ? forwarded.plusDays(1 + dice.nextInt(20)) : null;
        LocalDate extended = dice.nextInt(5) == 0 ? received.plusDays(1 + dice.nextInt(14)) : null;
        LocalDate last = handedOn == null ? forwarded : handedOn;
        LocalDate submitted = index % 9 == 0 ? null : last.plusDays(1 + dice.nextInt(45));
        return new InventedCase(
                received,
                forwarded,
                EXECUTORS[first],
                handedOn,
                EXECUTORS[(first + 1) % EXECUTORS.length],
                extended == null || submitted != null && !extended.isBefore(submitted) ? null : extended,
                submitted,
                submitted == null ? null : submitted.plusDays(dice.nextInt(9)));
    }

    boolean openOn(LocalDate day) {
        return !day.isBefore(received) && (approved == null || day.isBefore(approved));
    }

    LocalDate dueOn(LocalDate day, NaiveCalendar calendar) {
        return extended == null || day.isBefore(extended)
                ? calendar.after(received, 15)
                : calendar.twoMonthsAfter(received);
    }

    /** Null while it lies with the moderators. */
    @Nullable
    CastMember executorOn(LocalDate day) {
        if (day.isBefore(forwarded) || submitted != null && !day.isBefore(submitted)) {
            return null;
        }
        return handedOn != null && !day.isBefore(handedOn) ? nextExecutor : executor;
    }
}
