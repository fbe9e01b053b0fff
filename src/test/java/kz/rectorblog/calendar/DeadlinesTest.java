package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final WorkCalendar calendar = CalendarBook.load(Path.of("moderation-rules"));
    private final Deadlines deadlines = new Deadlines(calendar);

    @ParameterizedTest(name = "{0} {1} = {2} ({3})")
    @CsvSource(textBlock = """
        2026-03-06, wd15, 2026-04-02, counted by hand: 9 and 23-25 March are off
        2026-03-07, wd1,  2026-03-10, Saturday counts like the Friday before it
        2025-01-04, wd1,  2025-01-05, a Sunday that was worked instead of 3 January
        2024-04-30, wd3,  2024-05-04, the Saturday was worked instead of 8 May
        2024-05-06, wd1,  2024-05-10, 7 to 9 May are all off
        2026-12-30, wd3,  2027-01-06, 1 and 4 January 2027 are off
        2026-03-21, reg_date_appc, 2026-03-26, Nauryz on a weekend takes three days after it
        2025-01-05, reg_date_appc, 2025-01-05, a worked Sunday is a day of registration
        2026-03-07, wd15_from_registration, 2026-04-03, registered on Tuesday 10 March
        2026-03-06, wd15_from_registration, 2026-04-02, registered the same day
        2026-03-06, wd15_received_after_hours, 2026-04-03, registered on Tuesday 10 March
        2025-12-31, extension_2_months_from_receipt, 2026-03-02, the month ends on Saturday 28 February
        2025-12-31, extension_2_months_from_receipt_raw, 2026-02-28, clamped and left there
        2023-12-31, extension_2_months_from_receipt_raw, 2024-02-29, a leap year
        2026-03-06, extension_2_months_after_due, 2026-06-02, 2 April and two months
        2026-03-06, appeal_3_months, 2026-06-08, 6 June is a Saturday
        """)
    void dueDate(LocalDate received, String term, LocalDate due, String why) {
        assertThat(deadlines.due(received, term)).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"wd0", "wd", "wd-3", "WD15", "wd99999", "extension", "''"})
    void anUnknownTermIsRefused(String term) {
        assertThat(deadlines.named(term)).isEmpty();
        assertThatThrownBy(() -> deadlines.due(FRIDAY, term)).hasMessage("unknown term " + term);
    }

    @ParameterizedTest(name = "received {0}, registered {1}")
    @CsvSource({
        "2026-03-06T09:00, 2026-03-06",
        "2026-03-06T18:00, 2026-03-06",
        "2026-03-06T18:00:01, 2026-03-10",
        "2026-03-07T10:00, 2026-03-10",
        "2026-03-09T00:00, 2026-03-10",
        "2025-01-05T10:00, 2025-01-05",
        "2025-01-05T20:00, 2025-01-06",
    })
    void afterHoursAndOnADayOffItIsRegisteredOnTheNextWorkingDay(LocalDateTime received, LocalDate registered) {
        assertThat(deadlines.registered(received)).isEqualTo(registered);
    }

    @Test
    void theDayIsTheUniversitysDayAndALateRegistrationDoesNotMoveTheDueDate() {
        Instant late = Instant.parse("2026-03-06T18:30:00Z"); // 23:30 in Almaty

        assertThat(Deadlines.dayOf(late)).isEqualTo(FRIDAY);
        assertThat(Deadlines.dayOf(Instant.parse("2026-03-06T19:00:00Z"))).isEqualTo("2026-03-07");
        assertThat(deadlines.registered(late)).isEqualTo("2026-03-10");
        assertThat(deadlines.consideration(Deadlines.dayOf(late))).isEqualTo("2026-04-02");
    }

    @Test
    void theNoticeOfAnExtensionHasThreeWorkingDays() {
        assertThat(deadlines.noticeOfExtension(LocalDate.of(2026, 3, 20))).isEqualTo("2026-03-30");
    }

    @Test
    void whatComesAfterTheClosingTimeThatIsSetIsRegisteredTheNextWorkingDay() {
        Deadlines early = new Deadlines(calendar, ClockSettings.closingAt("17:00"));

        assertThat(early.registered(FRIDAY.atTime(17, 30))).isEqualTo("2026-03-10");
        assertThat(deadlines.registered(FRIDAY.atTime(17, 30))).isEqualTo(FRIDAY);
        assertThatThrownBy(() -> ClockSettings.closingAt("evening")).hasMessageContaining("like 18:00, not evening");
    }

    @Test
    void daysLeftAreZeroOnTheDueDateAndNegativeAfterIt() {
        LocalDate due = LocalDate.of(2026, 4, 2);

        assertThat(deadlines.workingDaysLeft(FRIDAY, due)).isEqualTo(15);
        assertThat(deadlines.workingDaysLeft(due, due)).isZero();
        assertThat(deadlines.workingDaysLeft(LocalDate.of(2026, 4, 6), due)).isEqualTo(-2);
    }

    @Test
    void anInnerTermIsCountedBackFromTheDueDateButNeverBeforeItIsGiven() {
        LocalDate due = LocalDate.of(2026, 4, 2);

        assertThat(deadlines.innerDue(FRIDAY, due, 5)).isEqualTo("2026-03-26");
        assertThat(deadlines.innerDue(LocalDate.of(2026, 3, 28), due, 5)).isEqualTo("2026-03-30");
    }

    @Test
    void everySkippedDayHasItsReasonAndItsAct() {
        assertThat(deadlines.skipped(FRIDAY, LocalDate.of(2026, 4, 2)))
                .filteredOn(day -> !day.reason().en().equals("weekend"))
                .extracting(SkippedDay::date)
                .containsExactly(
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 23),
                        LocalDate.of(2026, 3, 24),
                        LocalDate.of(2026, 3, 25));
        assertThat(deadlines.skipped(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 8)))
                .extracting(day -> day.date().getDayOfMonth() + " " + day.kind() + " " + day.act())
                .containsExactly(
                        "1 OFF Law on holidays No 267-II art. 2-3, 5 (Z010000267_)",
                        "4 WORKED_WEEKEND G24G0000109 (order of 17.04.2024)",
                        "5 OFF Certificate standard 8",
                        "7 OFF Law on holidays No 267-II art. 2-3, 5 (Z010000267_)",
                        "8 OFF G24G0000109 (order of 17.04.2024)");
    }

    @Test
    void outsideTheCalendarThereIsNoAnswer() {
        assertThatThrownBy(() -> deadlines.consideration(LocalDate.of(2015, 12, 31)))
                .isInstanceOf(DayOutsideCalendar.class);
        assertThatThrownBy(() -> deadlines.consideration(LocalDate.of(2099, 12, 30)))
                .isInstanceOf(DayOutsideCalendar.class);
    }
}
