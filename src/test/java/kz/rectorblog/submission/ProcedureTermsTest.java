package kz.rectorblog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.calendar.Calculation;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.ProcedureTerm;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each procedure is started by its form; the case keeps it, and its due date is the one that the calculator gives. */
@MicronautTest(transactional = false)
class ProcedureTermsTest {

    private static final String EVENING = "2026-03-06T14:30:00Z"; // Friday 19:30, after closing time

    private static final Map<String, Map<String, String>> OWN_FIELDS = Map.of(
            "rector-blog", Map.of("kind", "QUESTION"),
            "sop-appeal",
                    Map.of(
                            "kind", "APPLICATION",
                            "form", "student",
                            "student-level", "магистратура",
                            "student-speciality", "Педагогика",
                            "student-year", "1",
                            "student-language", "қазақ",
                            "student-funding", "грант",
                            "student-mode", "күндізгі",
                            "student-address", "Алматы, Сәтбаев көшесі, 1"),
            "complaint", Map.of(),
            "public-service-complaint", Map.of(),
            "certificate",
                    Map.of(
                            "application-year", "2",
                            "application-speciality", "Бағдарламалау",
                            "application-group", "П-21"));

    @Inject
    Browsers browsers;

    @Inject
    WrittenSubmissions written;

    @Inject
    Submissions submissions;

    @Inject
    Applications applications;

    @Inject
    Procedures procedures;

    @Inject
    Deadlines deadlines;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "rector-blog, 2026-04-02",
        "sop-appeal, 2026-04-02",
        "complaint, 2026-04-02",
        "public-service-complaint, 2026-03-17",
        "certificate, 2026-03-12",
    })
    void theDueDateIsThatOfTheCalculator(String procedure, String due) {
        clock.setTo(Instant.parse(EVENING));

        Submission submission = registered(procedure, "Мерзім " + procedure, Map.of());

        assertThat(submission.procedureId()).isEqualTo(procedure);
        assertThat(submission.due()).isEqualTo(due).isEqualTo(calculated(procedure, submission.received()));
        assertThat(submission.visibility())
                .isEqualTo(procedure.equals("rector-blog") ? Visibility.UNDECIDED : Visibility.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theChoiceSaysWhatEachIsForWhoDecidesAndByWhen(String language) {
        TestPage page = browsers.anonymous().get("/" + language + "/procedures");
        Texts texts = Texts.in(Language.valueOf(language.toUpperCase(Locale.ROOT)));

        procedures
                .all()
                .forEach(procedure -> assertThat(page.text())
                        .contains(
                                procedure.summary().in(texts.language()),
                                procedure.decides().in(texts.language()))
                        .contains(texts.date(calculated(procedure.id(), clock.instant()))));
    }

    @Test
    void aRepresentativeSaysForWhomAndByWhatRight() {
        TestBrowser browser = browsers.anonymous();
        Map<String, String> form = form("sop-appeal", "Өкілдің өтініші", Map.of("applicant", "REPRESENTATIVE"));

        TestPage refused = browser.submit("/kk/ask/sop-appeal", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("id=\"represented-error\"", "id=\"authority-error\"", "value=\"магистратура\"");
        Submission submission = registered(
                "sop-appeal",
                "Өкілдің өтініші",
                Map.of("applicant", "REPRESENTATIVE", "represented", "Әлия Серікова", "authority", "сенімхат 12"));
        assertThat(applications.of(submission).people()).isEqualTo("Әлия Серікова");
        assertThat(applications.of(submission).authority()).isEqualTo("сенімхат 12");
        assertThat(applications.of(submission).fields())
                .containsEntry("funding", "грант")
                .doesNotContainKey("position");
    }

    @Test
    void aGroupNamesItsOthersAndAnEmptyFieldOfTheFormIsExplained() {
        Submission submission = registered(
                "sop-appeal", "Топтың өтініші", Map.of("applicant", "GROUP", "people", "Асан Бек\nҮсен Бек"));
        Map<String, String> gap = form("sop-appeal", "Толық емес", Map.of("student-level", " "));

        TestPage refused = browsers.anonymous().submit("/ru/ask/sop-appeal", gap);

        assertThat(applications.of(submission).people()).isEqualTo("Асан Бек\nҮсен Бек");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("id=\"student-level-error\"").doesNotContain("student-year-error");
    }

    @Test
    void noOtherProcedureAppliesWhereNoneIsNamed() {
        assertThat(browsers.anonymous().get("/en/ask/no-such-procedure").status())
                .isEqualTo(404);
    }

    private Submission registered(String procedure, String subject, Map<String, String> more) {
        TestBrowser browser = browsers.anonymous();
        String ask = procedure.equals("rector-blog") ? "/kk/ask" : "/kk/ask/" + procedure;
        TestPage sent = browser.submit(ask, form(procedure, subject, more));
        assertThat(sent.path()).as(sent.text()).isEqualTo("/kk/ask/sent");
        Submission submission = written.about(subject).getLast();
        String link = "/kk/confirm/" + written.confirmKeyOf(submission);
        browser.get(link);
        browser.submitWithoutFollowing(link, Map.of());
        return submissions.byId(submission.key()).orElseThrow();
    }

    private static Map<String, String> form(String procedure, String subject, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "fullName", "Ерлан Қасымұлы Жолдасбаев",
                "email", "erlan-procedures@example.kz",
                "phone", "+7 701 000 00 01",
                "subject", subject,
                "text", "Оқу үдерісіне қатысты мәселені қарап, жауап беруіңізді сұраймын.",
                "consent", "true",
                "action", "send"));
        form.putAll(OWN_FIELDS.getOrDefault(procedure, Map.of()));
        form.putAll(more);
        return form;
    }

    /** As {@code deadline --procedure} has it. */
    private LocalDate calculated(String procedure, Instant received) {
        Calculation calculation = deadlines.calculate(
                procedures.of(procedure), received.atZone(TimeSource.ZONE).toLocalDateTime());
        return calculation.terms().stream()
                .filter(term -> term.term().id().equals("consideration"))
                .map(term -> ((ProcedureTerm.Dated) term).due())
                .findFirst()
                .orElseThrow();
    }
}
