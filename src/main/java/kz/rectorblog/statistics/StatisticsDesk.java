package kz.rectorblog.statistics;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.common.Period;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.Units;

/** Counts how cases fared: the cases are read once, whatever the number of tables. */
@Singleton
public class StatisticsDesk {

    /** Of every case that there is. */
    public static final Period ALWAYS = new Period(WorkCalendar.FIRST, WorkCalendar.LAST);

    private record Counted(long lastChange, LocalDate day, Map<Period, Statistics> byPeriod) {}

    private final CaseTimesRepository cases;
    private final Units units;
    private final StaffDirectory staff;
    private final Deadlines deadlines;
    private final Clock clock;
    private volatile Counted last = new Counted(-1, LocalDate.MIN, Map.of());

    StatisticsDesk(CaseTimesRepository cases, Units units, StaffDirectory staff, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.units = units;
        this.staff = staff;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What everybody may see: nobody by name, and no row by unit or kind of fewer than {@link SmallGroups#FEWEST} cases.
     * Counted anew only when anything was done since, or a day has passed.
     */
    public Statistics open(Period period) {
        return known().byPeriod().computeIfAbsent(period, this::counted);
    }

    /** What staff may see: each executor too, and every row. */
    public Statistics whole(Period period) {
        List<CaseTimes> received = cases.received(period.begins(), period.ends());
        Groups groups = new Groups(received);
        return new Statistics(
                clock.instant(),
                figures(received),
                cases.published(),
                rows(groups.byUnit(units.all())),
                rows(groups.byKind()),
                rows(groups.byMonth()),
                rows(groups.byExecutor(staff.nameOf(executors(received)))));
    }

    /** The years of which there may be cases, the newest first. */
    public List<Integer> years() {
        Instant first = cases.firstReceived();
        int newest = today().getYear();
        int oldest = first == null ? newest : Deadlines.dayOf(first).getYear();
        return IntStream.rangeClosed(oldest, newest)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Counted known() {
        long change = cases.lastChange();
        Counted known = last;
        if (known.lastChange() != change || !known.day().equals(today())) {
            known = new Counted(change, today(), new ConcurrentHashMap<>());
            last = known;
        }
        return known;
    }

    // a month says nothing of a person; a unit, or a kind, of one case might
    private Statistics counted(Period period) {
        List<CaseTimes> received = cases.received(period.begins(), period.ends());
        Groups groups = new Groups(received);
        return new Statistics(
                clock.instant(),
                figures(received),
                cases.published(),
                rows(SmallGroups.together(groups.byUnit(units.all()))),
                rows(SmallGroups.together(groups.byKind())),
                rows(groups.byMonth()),
                List.of());
    }

    private List<Row> rows(Map<Heading, List<CaseTimes>> groups) {
        return groups.entrySet().stream().map(this::row).toList();
    }

    private Row row(Entry<Heading, List<CaseTimes>> group) {
        return new Row(group.getKey(), figures(group.getValue()));
    }

    private Figures figures(List<CaseTimes> group) {
        return Figures.of(group, today(), deadlines.calendar());
    }

    private static Set<Long> executors(List<CaseTimes> received) {
        return received.stream()
                .map(CaseTimes::executorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }
}
