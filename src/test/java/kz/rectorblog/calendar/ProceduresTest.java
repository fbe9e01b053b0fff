package kz.rectorblog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.common.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduresTest {

    private static final Path RULES = Path.of("moderation-rules");
    private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.of(2026, 3, 6, 19, 30);

    private final Procedures procedures = Procedures.load(RULES);
    private final Deadlines deadlines = new Deadlines(CalendarBook.load(RULES));

    @TempDir
    private Path folder;

    @Test
    void theFiveDocumentsHaveAProcedureEach() {
        assertThat(procedures.ids())
                .containsExactly("certificate", "complaint", "public-service-complaint", "rector-blog", "sop-appeal");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
        rector-blog, registration, 2026-03-10, 'came after hours, Monday is off'
        rector-blog, consideration, 2026-04-02, a late registration does not move it
        rector-blog, extension, 2026-05-06, receipt + 2 months
        rector-blog, redirect, 2026-03-12, '10, 11, 12 March'
        rector-blog, return-without-substance, 2026-03-12, the same
        rector-blog, notice-of-extension, -, nothing was extended yet
        rector-blog, appeal, -, nothing was decided yet
        complaint, registration, 2026-03-10, one working day
        complaint, consideration, 2026-04-02, as the Regulation
        sop-appeal, extension, 2026-04-23, 30 working days in all
        public-service-complaint, consideration, 2026-03-17, 5 days after Tuesday 10 March
        public-service-complaint, quality-authority, 2026-04-03, 15 days after it
        certificate, consideration, 2026-03-12, 3 days after the papers came
        """)
    void eachTermEndsWhereItsSourceSays(String procedure, String term, LocalDate due, String why) {
        Calculation calculation = deadlines.calculate(procedures.find(procedure).orElseThrow(), FRIDAY_EVENING);

        ProcedureTerm calculated = calculation.terms().stream()
                .filter(each -> each.term().id().equals(term))
                .findFirst()
                .orElseThrow();
        assertThat(dueOf(calculated)).as(why).isEqualTo(Optional.ofNullable(due));
        assertThat(calculation.registered()).isEqualTo("2026-03-10");
    }

    @Test
    void aTermOfMonthsSkipsOnlyTheDaysOffOnWhichItWouldEnd() {
        Term extension =
                procedures.find("rector-blog").orElseThrow().term("extension").orElseThrow();

        ProcedureTerm.Dated run = deadlines.run(extension, LocalDate.of(2025, 12, 31));

        assertThat(run.due()).isEqualTo("2026-03-02");
        assertThat(run.skipped())
                .extracting(SkippedDay::date)
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1));
    }

    @Test
    void theCertificateHasItsFiveTimedSteps() {
        assertThat(procedures.find("certificate").orElseThrow().steps())
                .extracting(ProcedureStep::length)
                .containsExactly(
                        Optional.of(new TermLength.Minutes(15)),
                        Optional.of(new TermLength.Minutes(15)),
                        Optional.of(new TermLength.WorkingDays(2)),
                        Optional.of(new TermLength.Minutes(15)),
                        Optional.of(new TermLength.Minutes(15)));
    }

    @Test
    void theSopNamesItsFiveBodiesAndTwoForms() {
        Procedure sop = procedures.find("sop-appeal").orElseThrow();

        assertThat(sop.bodies())
                .extracting(Procedure.Body::id)
                .containsExactly(
                        "deans-council",
                        "programme-committee",
                        "quality-commission",
                        "ethics-council",
                        "extended-commission");
        assertThat(sop.forms()).extracting(Procedure.PrintedForm::id).containsExactly("student", "teacher");
    }

    @Test
    void theFileAndTheClockOfTheBlogAgree() {
        Procedure blog = procedures.find("rector-blog").orElseThrow();
        LocalDate received = FRIDAY_EVENING.toLocalDate();

        assertThat(deadlines
                        .run(blog.term("consideration").orElseThrow(), received)
                        .due())
                .isEqualTo(deadlines.consideration(received));
        assertThat(deadlines.run(blog.term("extension").orElseThrow(), received).due())
                .isEqualTo(deadlines.due(received, "extension_2_months_from_receipt"));
        assertThat(deadlines.run(blog.term("redirect").orElseThrow(), received).due())
                .isEqualTo(deadlines.redirect(received));
        assertThat(deadlines
                        .run(blog.term("notice-of-extension").orElseThrow(), received)
                        .due())
                .isEqualTo(deadlines.noticeOfExtension(received));
        assertThat(deadlines.run(blog.term("appeal").orElseThrow(), received).due())
                .isEqualTo(deadlines.appeal(received));
    }

    @ParameterizedTest(name = "from {0}, roll {1}: {2}")
    @CsvSource({
        "receipt, next, 2026-05-06",
        "decision, next, 2026-06-01",
        "decision, none, 2026-05-31",
        "original-due, next, 2026-06-02",
    })
    void theFileSaysHowFarAnExtensionReaches(String from, String roll, LocalDate cap) throws IOException {
        copyProcedures();
        Path file = folder.resolve("procedures/rector-blog.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "months: 2\n    roll: next\n    from: receipt",
                                "months: 2\n    roll: " + roll + "\n    from: " + from));

        Instant received = FRIDAY_EVENING.atZone(TimeSource.ZONE).toInstant();
        assertThat(Procedures.load(folder)
                        .clock("rector-blog", deadlines)
                        .extension(received, LocalDate.of(2026, 3, 31)))
                .isEqualTo(cap);
    }

    @Test
    void addingAProcedureIsAddingAFile() throws IOException {
        copyProcedures();
        Files.writeString(
                folder.resolve("procedures/grant.yaml"),
                Files.readString(RULES.resolve("procedures/complaint.yaml")).replace("id: complaint", "id: grant"));

        assertThat(Procedures.load(folder).ids()).hasSize(6).contains("grant");
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', textBlock = """
        working-days: 15 | working-days: soon    | 'working-days' must be a whole number from 1, not 'soon'
        working-days: 15 | working-days: 0       | 'working-days' must be a whole number from 1, not '0'
        working-days: 15 | workingdays: 15       | unknown key 'workingdays'
        id: consideration | id: answer           | no term 'consideration'
        id: consideration | id: registration     | 'registration' stands twice among the terms
        from: receipt    | from: birth           | 'birth' is none of receipt, registration, decision, original-due, learning
        version: 1       | version: 1 2: [       | no YAML
        id: complaint    | id: other             | 'other' must be the name of its file
        "Policy 4.3"     | ""                    | 'source' is empty
        applicants: [individual, group, representative] | applicants: [] | nobody may bring it
        matters: [complaint] | matters: [petition] | 'petition' is none of question, proposal, application, complaint, response
        ends-with: decision | ends-with: silence | 'silence' is none of answer, decision
        published: no    | published: perhaps    | 'published' is yes or no, not 'perhaps'
        term: registration | term: other         | 'other' is none of the terms
        complaint-by: complaint | complaint-by: other | there is no procedure 'other'
        months: 2        | months: 3             | an extension is of 1 or 2 months
        """)
    void aBrokenFileIsSaidWithFileLineAndReason(String sound, String broken, String reason) throws IOException {
        copyProcedures();
        Path file = folder.resolve("procedures/complaint.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst(java.util.regex.Pattern.quote(sound), broken));

        assertThatThrownBy(() -> Procedures.load(folder)).isInstanceOfSatisfying(BrokenProcedure.class, problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.getMessage())
                    .contains("complaint.yaml:" + problem.line() + ": ")
                    .doesNotContain("\n");
            assertThat(problem.reason()).startsWith(reason);
        });
    }

    private static Optional<LocalDate> dueOf(ProcedureTerm term) {
        return switch (term) {
            case ProcedureTerm.Dated dated -> Optional.of(dated.due());
            case ProcedureTerm.Awaiting _ -> Optional.empty();
        };
    }

    private void copyProcedures() throws IOException {
        Files.createDirectories(folder.resolve("procedures"));
        try (Stream<Path> files = Files.list(RULES.resolve("procedures"))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        folder.resolve("procedures").resolve(file.getFileName().toString()), Files.readString(file));
            }
        }
    }
}
