package kz.rectorblog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.rectorblog.StaffCast;
import kz.rectorblog.chasing.NaiveCalendar;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.Period;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The figures of 400 invented cases beside a count that knows neither the program's calendar nor its arithmetic: one case
 * after the other, one day after the other.
 */
@MicronautTest(transactional = false)
class NaiveStatisticsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final Period SPRING = new Period(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 5, 20));

    /** @param closed null while it is open */
    private record Invented(
            LocalDate received,
            @Nullable LocalDate closed,
            LocalDate due,
            Kind kind,
            @Nullable StaffMember executor) {

        boolean late() {
            return closed != null && closed.isAfter(due);
        }

        boolean openAndOverdue() {
            return closed == null && TODAY.isAfter(due);
        }
    }

    private final NaiveCalendar naive = new NaiveCalendar();
    private final List<Invented> invented = new ArrayList<>();

    @Inject
    InventedCases rows;

    @Inject
    StatisticsDesk desk;

    @Inject
    StaffCast cast;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void fourHundredCases() {
        clock.setTo(TODAY.atTime(12, 0).atZone(TimeSource.ZONE).toInstant());
        rows.clear();
        Random chance = new Random(20260715);
        IntStream.range(0, 400).forEach(number -> keep(number, invent(chance)));
    }

    @Test
    void everyRowAgreesWithACountByHand() {
        Statistics statistics = desk.whole(SPRING);
        Predicate<Invented> inSpring = each ->
                !each.received().isBefore(SPRING.from()) && !each.received().isAfter(SPRING.until());

        agree(statistics.all(), inSpring);
        assertThat(statistics.byMonth())
                .extracting(row -> row.heading().code())
                .containsExactly("2026-02", "2026-03", "2026-04", "2026-05");
        for (Row row : statistics.byMonth()) {
            YearMonth month = YearMonth.parse(row.heading().code());
            agree(
                    row.figures(),
                    inSpring.and(each -> YearMonth.from(each.received()).equals(month)));
        }
        for (Row row : statistics.byKind()) {
            Kind kind = ((Heading.OfKind) row.heading()).kind();
            agree(row.figures(), inSpring.and(each -> each.kind() == kind));
        }
        for (Row row : statistics.byExecutor()) {
            agree(row.figures(), inSpring.and(each -> liesWith(each, row.heading())));
        }
        assertThat(sumOf(statistics.byUnit())).isEqualTo(statistics.all().received());
        assertThat(sumOf(statistics.byExecutor())).isEqualTo(statistics.all().received());
    }

    @Test
    void whatEverybodySeesLosesNoOverdueCase() {
        Statistics open = desk.open(StatisticsDesk.ALWAYS);

        assertThat(open.byExecutor()).isEmpty();
        for (List<Row> table : List.of(open.byUnit(), open.byKind(), open.byMonth())) {
            assertThat(sumOf(table)).isEqualTo(400);
            assertThat(table.stream()
                            .mapToInt(row -> row.figures().openOverdue())
                            .sum())
                    .isEqualTo((int)
                            invented.stream().filter(Invented::openAndOverdue).count())
                    .isPositive();
        }
    }

    private void agree(Figures figures, Predicate<Invented> which) {
        List<Invented> cases = invented.stream().filter(which).toList();
        List<Invented> closed =
                cases.stream().filter(each -> each.closed() != null).toList();
        int late = (int) closed.stream().filter(Invented::late).count();
        int overdue = (int) cases.stream().filter(Invented::openAndOverdue).count();

        assertThat(figures.received()).isEqualTo(cases.size());
        assertThat(figures.closed()).isEqualTo(closed.size());
        assertThat(figures.closedInTime()).isEqualTo(closed.size() - late);
        assertThat(figures.closedLate()).isEqualTo(late);
        assertThat(figures.openOverdue()).isEqualTo(overdue);
        assertThat(figures.inTimeShare())
                .isEqualTo(
                        closed.size() + overdue == 0
                                ? null
                                : (closed.size() - late) / (double) (closed.size() + overdue));
        List<Integer> working =
                closed.stream().map(each -> workingDays(each)).sorted().toList();
        List<Integer> calendarDays = closed.stream()
                .map(each -> (int) ChronoUnit.DAYS.between(each.received(), each.closed()))
                .sorted()
                .toList();
        assertThat(figures.medianDays()).isEqualTo(enoughFor(working, 50));
        assertThat(figures.slowestTenthDays()).isEqualTo(enoughFor(working, 90));
        assertThat(figures.medianCalendarDays()).isEqualTo(enoughFor(calendarDays, 50));
        assertThat(figures.slowestTenthCalendarDays()).isEqualTo(enoughFor(calendarDays, 90));
    }

    /** The fewest days in which at least so many of a hundred were closed, found by trying one after the other. */
    private static @Nullable Integer enoughFor(List<Integer> days, int percent) {
        return days.stream()
                .filter(limit ->
                        100L * days.stream().filter(each -> each <= limit).count() >= (long) percent * days.size())
                .findFirst()
                .orElse(null);
    }

    private int workingDays(Invented each) {
        int count = 0;
        for (LocalDate day = each.received(); day.isBefore(each.closed()); day = day.plusDays(1)) {
            count += naive.worked(day.plusDays(1)) ? 1 : 0;
        }
        return count;
    }

    private Invented invent(Random chance) {
        LocalDate received = LocalDate.of(2026, 1, 5).plusDays(chance.nextInt(185));
        LocalDate closed = received.plusDays(chance.nextInt(50));
        boolean open = closed.isAfter(TODAY) || chance.nextInt(5) == 0;
        List<StaffMember> executors =
                List.of(cast.of(CastMember.MARAT), cast.of(CastMember.SAULE), cast.of(CastMember.QAIRAT));
        int who = chance.nextInt(4);
        return new Invented(
                received,
                open ? null : closed,
                received.plusDays(15 + chance.nextInt(10)),
                Kind.values()[chance.nextInt(Kind.values().length)],
                who == 3 ? null : executors.get(who));
    }

    private void keep(int number, Invented one) {
        invented.add(one);
        StaffMember executor = one.executor();
        rows.add(
                "RB-2026-9" + number,
                one.kind().name(),
                one.closed() == null ? "FORWARDED" : "ANSWERED",
                executor == null ? null : executor.unitId(),
                executor == null ? null : executor.id(),
                noon(one.received()),
                one.due(),
                one.closed() == null ? null : noon(one.closed()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(23, 59).atZone(TimeSource.ZONE).toInstant();
    }

    private static boolean liesWith(Invented each, Heading heading) {
        return heading instanceof Heading.OfExecutor executor
                ? each.executor() != null && each.executor().id() == executor.id()
                : each.executor() == null;
    }

    private static int sumOf(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.figures().received()).sum();
    }
}
