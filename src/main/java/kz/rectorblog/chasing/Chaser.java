package kz.rectorblog.chasing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.NodeLock;

/**
 * Looks in working hours who must be reminded of what, and leaves each of them one digest of the day. The first look of a
 * day finds everything; what comes up later that day is told by the letters of its own steps.
 */
@Singleton
public class Chaser {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final ChasedCaseRepository cases;
    private final Turns turns;
    private final Digests digests;
    private final NoticeAlarm notices;
    private final WorkingHours hours;
    private final Deadlines deadlines;
    private final NodeLock lock;

    Chaser(
            ChasedCaseRepository cases,
            Turns turns,
            Digests digests,
            NoticeAlarm notices,
            WorkingHours hours,
            Deadlines deadlines,
            NodeLock lock) {
        this.cases = cases;
        this.turns = turns;
        this.digests = digests;
        this.notices = notices;
        this.hours = hours;
        this.deadlines = deadlines;
        this.lock = lock;
    }

    /** Returns false where there is nothing to do now, or another node is at it. */
    public boolean chase() {
        return hours.areNow() && lock.whileHolding("chasing", LEASE, this::round);
    }

    private void round() {
        notices.raise();
        LocalDate today = hours.today();
        Set<Long> served = new HashSet<>(digests.staffServedOn(today));
        casesByPerson(today).forEach((person, theirs) -> {
            if (!served.contains(person)) {
                digests.make(person, today, theirs);
            }
        });
    }

    private Map<Long, List<Due>> casesByPerson(LocalDate today) {
        Map<Long, List<Due>> byPerson = new TreeMap<>();
        Turn turn = turns.now();
        LocalDate until = deadlines.calendar().plusWorkingDays(today, digests.horizon() + 1);
        for (ChasedCase open : chasedUntil(until)) {
            Due due = new Due(open, deadlines.workingDaysLeft(today, open.dueDate()));
            turn.of(open, due.daysLeft())
                    .forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>())
                            .add(due));
        }
        return byPerson;
    }

    private List<ChasedCase> chasedUntil(LocalDate until) {
        List<ChasedCase> chased = new ArrayList<>(cases.openUntil(until));
        chased.addAll(turns.contributionsUntil(until));
        return chased;
    }
}
