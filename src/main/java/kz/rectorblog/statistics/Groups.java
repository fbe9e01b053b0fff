package kz.rectorblog.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.submission.Kind;
import org.jspecify.annotations.Nullable;

/** The same cases, grouped one way and the other; every case is in one group of each. */
final class Groups {

    private final List<CaseTimes> cases;

    Groups(List<CaseTimes> cases) {
        this.cases = cases;
    }

    /** In the order of the units; what belongs to none comes last. */
    Map<Heading, List<CaseTimes>> byUnit(List<Unit> units) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        units.forEach(unit -> headings.put(unit.code(), new Heading.OfUnit(unit.code(), unit.name())));
        Heading none = new Heading.WithNone("unit");
        return ordered(
                times -> times.unitCode() == null ? none : headings.getOrDefault(times.unitCode(), none),
                headings.values(),
                none);
    }

    Map<Heading, List<CaseTimes>> byKind() {
        List<Heading> headings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            headings.add(new Heading.OfKind(kind));
        }
        return ordered(times -> new Heading.OfKind(times.kind()), headings, null);
    }

    /** By name; what never lay with anybody comes last. */
    Map<Heading, List<CaseTimes>> byExecutor(Map<Long, String> names) {
        Heading none = new Heading.WithNone("executor");
        List<Heading> headings = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .<Heading>map(name -> new Heading.OfExecutor(name.getKey(), name.getValue()))
                .toList();
        return ordered(
                times -> times.executorId() == null
                        ? none
                        : new Heading.OfExecutor(times.executorId(), names.getOrDefault(times.executorId(), "")),
                headings,
                none);
    }

    /** From the first month with cases to the last; a month between without any has an empty group. */
    Map<Heading, List<CaseTimes>> byMonth() {
        TreeMap<YearMonth, List<CaseTimes>> months = cases.stream()
                .collect(Collectors.groupingBy(
                        times -> YearMonth.from(Deadlines.dayOf(times.receivedAt())),
                        TreeMap::new,
                        Collectors.toList()));
        Map<Heading, List<CaseTimes>> all = new LinkedHashMap<>();
        if (!months.isEmpty()) {
            YearMonth last = months.lastKey();
            for (YearMonth month = months.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
                all.put(new Heading.OfMonth(month), months.getOrDefault(month, List.of()));
            }
        }
        return all;
    }

    private Map<Heading, List<CaseTimes>> ordered(
            Function<CaseTimes, Heading> heading, Iterable<Heading> order, @Nullable Heading last) {
        Map<Heading, List<CaseTimes>> found = cases.stream().collect(Collectors.groupingBy(heading));
        Map<Heading, List<CaseTimes>> ordered = new LinkedHashMap<>();
        order.forEach(each -> ordered.computeIfAbsent(each, found::get));
        if (last != null) {
            ordered.computeIfAbsent(last, found::get);
        }
        return ordered;
    }
}
