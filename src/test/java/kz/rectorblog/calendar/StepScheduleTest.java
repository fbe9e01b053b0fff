package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepScheduleTest {

    private static final Path RULES = Path.of("moderation-rules");
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-03-06T04:00:00Z"); // 9:00 in Almaty
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final Procedures procedures = Procedures.load(RULES);
    private final Deadlines deadlines = new Deadlines(CalendarBook.load(RULES));

    @Test
    void theFiveStepsOfACertificateFollowOneAnother() {
        assertThat(certificate(FRIDAY_MORNING, Map.of()).dues())
                .containsEntry("acceptance", new StepDue(FRIDAY, LocalTime.of(9, 15)))
                .containsEntry("assignment", new StepDue(FRIDAY, LocalTime.of(9, 30)))
                .containsEntry("draft", new StepDue(LocalDate.of(2026, 3, 11), null)) // 9 March is off
                .containsEntry("signature", new StepDue(LocalDate.of(2026, 3, 12), LocalTime.of(9, 15)))
                .containsEntry("issue", new StepDue(LocalDate.of(2026, 3, 12), LocalTime.of(9, 30)));
    }

    @Test
    void aStepRunsFromTheMomentWhenTheOneBeforeItWasDone() {
        Instant accepted = Instant.parse("2026-03-06T12:50:00Z"); // 17:50: ten minutes are left of the day

        assertThat(certificate(FRIDAY_MORNING, Map.of("acceptance", accepted)).dues())
                .containsEntry("assignment", new StepDue(LocalDate.of(2026, 3, 10), LocalTime.of(9, 5)))
                .containsEntry("draft", new StepDue(LocalDate.of(2026, 3, 12), null));
    }

    @Test
    void minutesDoNotRunAtDinnerNorAtNight() {
        assertThat(certificate(Instant.parse("2026-03-06T07:50:00Z"), Map.of()).dues()) // 12:50
                .containsEntry("acceptance", new StepDue(FRIDAY, LocalTime.of(14, 5)));
        assertThat(certificate(Instant.parse("2026-03-06T17:00:00Z"), Map.of()).dues()) // 22:00
                .containsEntry("acceptance", new StepDue(LocalDate.of(2026, 3, 10), LocalTime.of(9, 15)));
    }

    @Test
    void noStepEndsPastTheCase() {
        Instant saturday = Instant.parse("2026-11-21T20:00:00Z"); // a day off: the minutes run on Monday

        assertThat(certificate(saturday, Map.of()).dues())
                .containsEntry("draft", new StepDue(LocalDate.of(2026, 11, 25), null))
                .containsEntry("issue", new StepDue(LocalDate.of(2026, 11, 25), null));
    }

    @Test
    void aStepOfATermEndsWithItAndWithTheExtensionOfTheCase() {
        ProcedureClock terms = procedures.clock("sop-appeal", deadlines);
        LocalDate extended = LocalDate.of(2026, 4, 23);

        assertThat(new StepSchedule(terms, FRIDAY_MORNING, extended, Map.of()).dues())
                .containsEntry("decision", new StepDue(extended, null))
                .doesNotContainKey("dean");
        assertThat(terms.extension(FRIDAY_MORNING, FRIDAY)).isEqualTo(extended);
    }

    private StepSchedule certificate(Instant received, Map<String, Instant> done) {
        ProcedureClock terms = procedures.clock("certificate", deadlines);
        return new StepSchedule(terms, received, terms.consideration(received), done);
    }
}
