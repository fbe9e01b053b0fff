package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.review.Queue;
import kz.rectorblog.review.QueueFilter;
import kz.rectorblog.review.QueueLine;
import kz.rectorblog.review.QueuePage;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.Units;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Puts a page of the queue together in four queries: the lines, the dangers, the names, the units. */
@Singleton
class QueueRoom {

    private final Queue queue;
    private final StaffDirectory staff;
    private final Units units;
    private final Deadlines deadlines;
    private final RulesInForce rules;
    private final Clock clock;

    QueueRoom(Queue queue, StaffDirectory staff, Units units, Deadlines deadlines, RulesInForce rules, Clock clock) {
        this.queue = queue;
        this.staff = staff;
        this.units = units;
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }

    QueuePageView page(QueueSearch search, SignedIn reader, @Nullable String numberNotFound) {
        QueueFilter filter = search.filter(reader, today());
        QueuePage page = queue.page(filter);
        List<QueueLine> dangers = filter.after() == null ? queue.dangers(filter.quarantine()) : List.of();
        Optional<QueueFilter.Place> next = page.next();
        return view(
                filter,
                dangers,
                page.lines(),
                reader,
                numberNotFound,
                next.map(search::address).orElse(null),
                filter.after() == null ? null : search.address(null));
    }

    /** The first cases of one list, for a home page. */
    QueuePageView excerpt(QueueFilter filter, SignedIn reader) {
        return view(filter, List.of(), queue.page(filter).lines(), reader, null, null, null);
    }

    private QueuePageView view(
            QueueFilter filter,
            List<QueueLine> dangers,
            List<QueueLine> lines,
            SignedIn reader,
            @Nullable String numberNotFound,
            @Nullable String next,
            @Nullable String first) {
        return new QueuePageView(
                filter,
                dangers,
                lines,
                staff.nameOf(staffIn(Stream.concat(dangers.stream(), lines.stream()))),
                units.all(),
                rules.book().grounds(),
                deadlines,
                today(),
                reader.staffId(),
                numberNotFound,
                next,
                first);
    }

    private static Set<Long> staffIn(Stream<QueueLine> lines) {
        Set<Long> ids = new HashSet<>();
        lines.flatMap(line -> Stream.of(line.holderId(), line.executorId()))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }
}
