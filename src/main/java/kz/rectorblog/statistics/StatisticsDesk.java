package kz.rectorblog.statistics;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.submission.Kind;
import org.jspecify.annotations.Nullable;

/** Counts anew only when anything was done since, or a day has passed. */
@Singleton
public class StatisticsDesk {

    private record Counted(long lastChange, LocalDate day, Statistics statistics) {}

    private final CaseTimesRepository cases;
    private final Units units;
    private final Deadlines deadlines;
    private final Clock clock;
    private volatile @Nullable Counted last;

    StatisticsDesk(CaseTimesRepository cases, Units units, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.units = units;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Statistics now() {
        Instant now = clock.instant();
        LocalDate today = Deadlines.dayOf(now);
        long change = cases.lastChange();
        Counted known = last;
        if (known != null && known.lastChange() == change && known.day().equals(today)) {
            return known.statistics();
        }
        Statistics counted = count(now, today);
        last = new Counted(change, today, counted);
        return counted;
    }

    private Statistics count(Instant now, LocalDate today) {
        List<CaseTimes> all = cases.all();
        List<Unit> known = units.all();
        Map<String, List<CaseTimes>> byCode = all.stream()
                .filter(times -> times.unitCode() != null)
                .collect(Collectors.groupingBy(times -> Objects.requireNonNull(times.unitCode())));
        Map<String, Figures> byUnit = new LinkedHashMap<>();
        known.stream()
                .map(Unit::code)
                .filter(byCode::containsKey)
                .forEach(code -> byUnit.put(
                        code, Figures.of(byCode.getOrDefault(code, List.of()), today, deadlines.calendar())));
        Map<Kind, Figures> byKind = new TreeMap<>();
        all.stream()
                .collect(Collectors.groupingBy(CaseTimes::kind))
                .forEach((kind, times) -> byKind.put(kind, Figures.of(times, today, deadlines.calendar())));
        return new Statistics(
                now,
                Figures.of(all, today, deadlines.calendar()),
                cases.published(),
                byUnit,
                byKind,
                known.stream().collect(Collectors.toMap(Unit::code, Unit::name)));
    }
}
