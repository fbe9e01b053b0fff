package kz.rectorblog.rescheduling;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.MARAT;
import static kz.rectorblog.staff.CastMember.OLGA;
import static kz.rectorblog.staff.CastMember.TIMUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.assignment.CoExecutorDesk;
import kz.rectorblog.assignment.CoExecutors;
import kz.rectorblog.assignment.Help;
import kz.rectorblog.assignment.HelpResult;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.calendar.CalendarTable;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarInForce;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.text.Localized;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CalendarDeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
    private static final Localized REASON = new Localized("Демалыс", "Выходной", "Day off");

    @Inject
    StagedCases cases;

    @Inject
    CalendarDesk desk;

    @Inject
    CalendarInForce calendar;

    @Inject
    Deadlines deadlines;

    @Inject
    ReviewDesk review;

    @Inject
    Extensions extensions;

    @Inject
    CoExecutorDesk helping;

    @Inject
    CoExecutors coExecutors;

    @Inject
    AuditTrail audit;

    @Inject
    AnotherNode anotherNode;

    @Inject
    AdjustableClock clock;

    @Inject
    StaffCast cast;

    @AfterEach
    void theCalendarIsAsItWas() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        calendar.follow();
        calendar.now().contents().days().forEach(day -> apply(new CalendarChange.DayEnd(day.key(), "бұрынғыша")));
        calendar.now()
                .contents()
                .tables()
                .forEach(table -> apply(new CalendarChange.TableEnd(table.key(), "бұрынғыша")));
    }

    @Test
    void aLateDecreeMovesExactlyTheOpenCasesWhoseTermItTouches() {
        clock.setTo(Instant.parse("2026-02-02T05:00:00Z"));
        Submission before = cases.registered(TEXT); // due 23 February, whatever becomes of 30 March
        clock.setTo(Instant.parse("2026-03-06T05:00:00Z"));
        Submission touched = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        Submission declined = declined();
        Submission unproven = cases.unconfirmed(TEXT);
        clock.setTo(Instant.parse("2026-03-30T05:00:00Z"));
        Submission after = cases.registered(TEXT); // the day of receipt is not counted anyway

        Plan plan = desk.plan(dayOff(MONDAY));
        assertThat(plan.moves()).extracting(move -> move.submission().name()).containsExactly(touched.name());
        assertThat(cases.again(touched).due()).as("a plan moves nothing").isEqualTo("2026-04-02");
        apply(dayOff(MONDAY));

        assertThat(cases.again(touched).due()).isEqualTo("2026-04-03");
        for (Submission untouched : List.of(before, declined, after)) {
            assertThat(cases.again(untouched)).isEqualTo(untouched);
        }
        assertThat(cases.again(unproven).dueDate()).isNull();
        assertThat(audit.of(touched.key())).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("RESCHEDULE");
            assertThat(entry.detail()).isEqualTo("2026-04-02 → 2026-04-03; Қаулы 12");
            assertThat(entry.staffId()).isEqualTo(timur());
        });
        assertThat(audit.of(declined.key())).extracting(AuditEntry::action).doesNotContain("RESCHEDULE");
        assertThat(deadlines.consideration(LocalDate.of(2026, 3, 6))).isEqualTo("2026-04-03");
    }

    @Test
    void casesOfOtherProceduresMoveByTheirOwnTerms() {
        clock.setTo(Instant.parse("2026-03-27T05:00:00Z"));
        Submission certificate = cases.startedBy("certificate");
        Submission service = cases.startedBy("public-service-complaint");
        assertThat(certificate.due()).as("3 days from receipt").isEqualTo("2026-04-01");
        assertThat(service.due()).as("5 days from registration").isEqualTo("2026-04-03");

        apply(dayOff(MONDAY));

        assertThat(cases.again(certificate).due()).isEqualTo("2026-04-02");
        assertThat(cases.again(service).due()).isEqualTo("2026-04-06");
    }

    @Test
    void anAppealExtendedByItsOwnThirtyDaysMovesByThem() {
        Submission appeal = cases.acceptedBy("sop-appeal");
        extensions.extend(appeal, seen(appeal), Optional.of(ExtensionReason.EXPERT_OPINION), "Қорытынды", timur());
        assertThat(cases.again(appeal).due()).as("30 working days in all").isEqualTo("2026-04-23");

        apply(dayOff(MONDAY));

        assertThat(cases.again(appeal).due()).isEqualTo("2026-04-24");
    }

    @Test
    void innerTermsMoveWithTheDueDateAndComeBackWithIt() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        Help help = new Help(List.of(cast.of(OLGA).id()), Optional.of(2), "");
        help(submission, help);
        assertThat(innerDue(submission)).as("2 working days before 2 April").isEqualTo("2026-03-31");

        apply(dayOff(MONDAY));
        assertThat(innerDue(submission)).as("before 3 April").isEqualTo("2026-04-01");

        apply(new CalendarChange.DayEnd(entered(MONDAY), "Қаулы 13"));
        assertThat(innerDue(submission)).isEqualTo("2026-03-31");
    }

    private void help(Submission submission, Help help) {
        assertThat(helping.ask(
                        submission, seen(submission), help, cast.of(AIGERIM).id()))
                .isInstanceOf(HelpResult.Done.class);
    }

    private LocalDate innerDue(Submission submission) {
        return coExecutors.of(cases.again(submission)).getFirst().due();
    }

    @Test
    void takenBackItMovesThemBack() {
        Submission submission = cases.registered(TEXT);
        apply(dayOff(MONDAY));
        assertThat(cases.again(submission).due()).isEqualTo("2026-04-03");

        apply(new CalendarChange.DayEnd(entered(MONDAY), "Қаулы 13"));

        assertThat(cases.again(submission).due()).isEqualTo("2026-04-02");
        assertThat(calendar.now().contents().days()).isEmpty();
    }

    @Test
    void aWorkedSaturdayMovesThemNearer() {
        Submission submission = cases.registered(TEXT);

        apply(new CalendarChange.Day(LocalDate.of(2026, 3, 14), DayKind.WORKED_WEEKEND, REASON, "Қаулы 14"));

        assertThat(cases.again(submission).due()).isEqualTo("2026-04-01");
    }

    @Test
    void anExtendedCaseMovesByItsExtensionAndSoDoesTheDayOfItsNotice() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        extensions.extend(
                submission,
                seen(submission),
                Optional.of(ExtensionReason.INSPECTION_NEEDED),
                "Ғимаратты қарау керек.",
                cast.of(AIGERIM).id());
        assertThat(cases.again(submission).due()).isEqualTo("2026-05-06");

        apply(dayOff(MONDAY));
        assertThat(cases.again(submission).due()).as("a day within the months").isEqualTo("2026-05-06");
        apply(dayOff(LocalDate.of(2026, 5, 6)));
        apply(dayOff(LocalDate.of(2026, 3, 10)));

        assertThat(cases.again(submission).due()).isEqualTo("2026-05-08");
        assertThat(extensions.of(submission.key())).hasValueSatisfying(extension -> {
            assertThat(extension.newDue()).isEqualTo("2026-05-08");
            assertThat(extension.noticeDue())
                    .as("three working days after 6 March")
                    .isEqualTo("2026-03-13");
        });
    }

    @Test
    void whatTheAdministratorDidNotSeeIsNotDone() {
        Plan seen = desk.plan(dayOff(MONDAY));
        Submission meanwhile = cases.registered(TEXT);
        long version = calendar.now().version();

        assertThat(desk.apply(dayOff(MONDAY), seen.mark(), timur())).isInstanceOf(Applying.Late.class);

        assertThat(cases.again(meanwhile)).isEqualTo(meanwhile);
        assertThat(calendar.now().version()).isEqualTo(version);
        assertThat(calendar.calendar().isWorking(MONDAY)).isTrue();
    }

    @Test
    void aNodeThatHasNotHeardOfTheChangeYetStillRegistersByIt() {
        cases.registered(TEXT); // hires the cast
        anotherNode.takesOff(MONDAY, timur());
        assertThat(calendar.calendar().isWorking(MONDAY)).as("not heard yet").isTrue();

        Submission registered = cases.registered(TEXT);

        assertThat(registered.due()).isEqualTo("2026-04-03");
        assertThat(calendar.calendar().isWorking(MONDAY)).isFalse();
    }

    @Test
    void aNodeFollowsAChangeMadeOnAnother() {
        anotherNode.takesOff(MONDAY, timur());

        calendar.follow();

        assertThat(deadlines.consideration(LocalDate.of(2026, 3, 6))).isEqualTo("2026-04-03");
    }

    @Test
    void anImportedTableRulesItsYearsAndLeavesTheOthers() throws IOException {
        String table = yearOf(2027).replace("projected", "verified")
                + "2027-05-04\tn\tday off moved from Sat 2027-05-15\tP2600000001\tverified\n"
                + "2027-05-15\ty\tworking Saturday, day off moved to Tue 2027-05-04\tP2600000001\tverified\n";

        apply(imported(table));

        assertThat(calendar.calendar().verifiedThrough()).isEqualTo("2027-12-31");
        assertThat(calendar.calendar().kindOf(LocalDate.of(2027, 5, 4))).isEqualTo(DayKind.OFF);
        assertThat(calendar.calendar().kindOf(LocalDate.of(2027, 5, 15))).isEqualTo(DayKind.WORKED_WEEKEND);
        assertThat(calendar.calendar().kindOf(LocalDate.of(2026, 3, 9))).isEqualTo(DayKind.OFF);
        assertThat(calendar.calendar()
                        .day(LocalDate.of(2027, 5, 4))
                        .orElseThrow()
                        .reason()
                        .ru())
                .isEqualTo("выходной перенесён сюда с 15.05.2027");
    }

    @Test
    void aTableThatLosesHolidaysOfTheLawIsShownToLoseThem() {
        Plan plan = desk.plan(imported("2026-09-14\tn\tElections\tP1\tverified\n"));

        assertThat(plan.holidaysLost()).isGreaterThan(5);
        assertThat(plan.days()).extracting(ChangedDay::date).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void dueDatesThatAnOlderFileSetAreFoundAndMovedWhenAsked() {
        Submission submission = cases.registered(TEXT);
        anotherNode.setDue(submission.key(), LocalDate.of(2026, 4, 1));

        assertThat(desk.plan(new CalendarChange.Recount("Жаңа файл")).moves()).hasSize(1);
        apply(new CalendarChange.Recount("Жаңа файл"));

        assertThat(cases.again(submission).due()).isEqualTo("2026-04-02");
    }

    @Test
    void aLateRegistrationNeverMovesTheDueDate() {
        clock.setTo(Instant.parse("2026-03-06T18:59:00Z")); // 23:59 on Friday in Almaty
        assertThat(cases.registered(TEXT).due()).isEqualTo("2026-04-02");
        clock.setTo(Instant.parse("2026-03-08T05:00:00Z")); // a Sunday and a holiday
        assertThat(cases.registered(TEXT).due()).isEqualTo("2026-04-02");
        clock.setTo(Instant.parse("2026-03-09T19:00:00Z")); // midnight: Tuesday, the first working day, has begun
        assertThat(cases.registered(TEXT).due()).isEqualTo("2026-04-03");
    }

    private void apply(CalendarChange change) {
        assertThat(desk.apply(change, desk.plan(change).mark(), timur())).isInstanceOf(Applying.Applied.class);
    }

    private static CalendarChange dayOff(LocalDate date) {
        return new CalendarChange.Day(date, DayKind.OFF, REASON, "Қаулы 12");
    }

    private CalendarChange imported(String rows) {
        String content = "date\tworking\treason\tsource\tstatus\n" + rows;
        CalendarTable table = ((CalendarTable.Reading.Whole) calendar.files().readTable(content)).table();
        return new CalendarChange.Table(content, table, "Қаулы 15");
    }

    private static String yearOf(int year) throws IOException {
        StringBuilder rows = new StringBuilder();
        Files.readAllLines(Path.of("moderation-rules/calendar/kz.tsv")).stream()
                .filter(row -> row.startsWith(year + "-"))
                .forEach(row -> rows.append(row).append('\n'));
        return rows.toString();
    }

    private Submission declined() {
        Submission submission = cases.inReview(TEXT);
        review.decline(
                submission,
                seen(submission),
                new Reasons(Set.of("G08"), "Жарнама"),
                cast.of(AIGERIM).id());
        return cases.again(submission);
    }

    private long entered(LocalDate date) {
        return calendar.now().contents().days().stream()
                .filter(day -> day.day().equals(date))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private long timur() {
        return cast.of(TIMUR).id();
    }
}
