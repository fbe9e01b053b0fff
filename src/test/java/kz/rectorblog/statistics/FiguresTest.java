package kz.rectorblog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.submission.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final WorkCalendar CALENDAR = CalendarBook.load(Path.of("moderation-rules"));
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 3);

    @Test
    void anOpenLateCaseCountsAgainstTheShare() {
        Figures figures = Figures.of(
                List.of(
                        times(
                                "2026-03-06T04:00:00Z",
                                "2026-04-02T18:59:59Z"), // due 2 April, a second before midnight in Almaty
                        times("2026-03-06T04:00:00Z", "2026-04-02T19:00:00Z"), // already 3 April there
                        times("2026-03-06T04:00:00Z", null)),
                TODAY,
                CALENDAR);

        assertThat(figures.closed()).isEqualTo(2);
        assertThat(figures.closedInTime()).isEqualTo(1);
        assertThat(figures.openOverdue()).isEqualTo(1);
        assertThat(figures.inTimeShare()).isEqualTo(1.0 / 3);
    }

    @Test
    void onTheDueDateItselfNothingIsOverdue() {
        Figures figures = Figures.of(List.of(times("2026-03-06T04:00:00Z", null)), LocalDate.of(2026, 4, 2), CALENDAR);

        assertThat(figures.openOverdue()).isZero();
        assertThat(figures.inTimeShare()).isNull();
        assertThat(figures.medianDays()).isNull();
    }

    @Test
    void daysAreWorkingDaysAndTheNearestRank() {
        List<CaseTimes> tenCases = IntStream.rangeClosed(1, 10)
                .mapToObj(days -> times(
                        "2026-04-06T04:00:00Z",
                        CALENDAR.plusWorkingDays(LocalDate.of(2026, 4, 6), days) + "T05:00:00Z"))
                .toList();

        Figures figures = Figures.of(tenCases, TODAY, CALENDAR);

        assertThat(figures.medianDays()).isEqualTo(5);
        assertThat(figures.slowestTenthDays()).isEqualTo(9);
    }

    private static CaseTimes times(String received, @Nullable String closed) {
        return new CaseTimes(
                Instant.parse(received),
                closed == null ? null : Instant.parse(closed),
                LocalDate.of(2026, 4, 2),
                Kind.QUESTION,
                null,
                null);
    }
}
