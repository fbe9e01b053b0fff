package kz.rectorblog.rescheduling;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.BOTAGOZ;
import static kz.rectorblog.staff.CastMember.MARAT;
import static kz.rectorblog.staff.CastMember.TIMUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarInForce;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class CalendarPagesTest {

    private static final String HEADING = "date\tworking\treason\tsource\tstatus\n";
    private static final String PLAN = "/admin/calendar/changes/plan";

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    Submissions submissions;

    @Inject
    CalendarDesk desk;

    @Inject
    CalendarInForce calendar;

    @Inject
    AdjustableClock clock;

    @Inject
    StaffCast cast;

    @AfterEach
    void theCalendarIsAsItWas() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        calendar.now().contents().days().forEach(day -> apply(new CalendarChange.DayEnd(day.key(), "бұрынғыша")));
        calendar.now()
                .contents()
                .tables()
                .forEach(table -> apply(new CalendarChange.TableEnd(table.key(), "бұрынғыша")));
    }

    @Test
    void anAdministratorEntersADaySeesWhatMovesAndPutsItIntoForce() {
        Submission submission = cases.registered(TEXT);
        TestBrowser administrator = browsers.of(TIMUR);

        TestPage plan = administrator.submit(PLAN, day(Map.of()));

        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.html()).contains(submission.name(), "datetime=\"2026-04-02\"", "datetime=\"2026-04-03\"");
        assertThat(cases.again(submission).due()).isEqualTo("2026-04-02");
        TestPage after = TestForm.on(plan, "/admin/calendar/changes").sendIn(administrator);

        assertThat(after.path()).isEqualTo("/admin/calendar");
        assertThat(after.text()).contains("Постановление № 12 от 01.03.2026", "День траура", "Тимур Ли", "выходной");
        assertThat(cases.again(submission).due()).isEqualTo("2026-04-03");
        assertThat(browsers.of(BOTAGOZ).get("/admin/audit").text())
                .contains(
                        "Күнтізбеге күн енгізілді",
                        "2026-03-30 OFF, Аза тұту күні; Постановление № 12 от 01.03.2026; ");
        assertThat(browsers.of(AIGERIM)
                        .get("/desk/submissions/" + submission.name())
                        .text())
                .contains("Мерзім күнтізбе бойынша ауысты", "Негізі: Постановление № 12 от 01.03.2026");
        assertThat(browsers.anonymous().get("/kk/track/" + key(submission)).text())
                .contains("Жұмыс күндерінің күнтізбесі өзгеріп, қарау мерзімі ауысты");
        assertThat(browsers.anonymous()
                        .get("/kk/deadlines?procedure=rector-blog&received=2026-03-06T10:00")
                        .text())
                .contains("Аза тұту күні", "Постановление № 12");
    }

    @Test
    void onlyAnAdministratorMayChangeAndOthersOfTheHouseMaySee() {
        TestBrowser moderator = browsers.of(AIGERIM);
        assertThat(moderator.get("/admin/calendar").status()).isEqualTo(200);
        assertThat(moderator.get("/admin/calendar").html()).doesNotContain("/admin/calendar/changes");
        assertThat(moderator.get("/admin/calendar/changes/new?kind=day").status())
                .isEqualTo(403);
        assertThat(moderator.submit(PLAN, day(Map.of())).status()).isEqualTo(403);
        assertThat(moderator.submit("/admin/calendar/changes", day(Map.of())).status())
                .isEqualTo(403);
        assertThat(browsers.of(MARAT).get("/admin/calendar").status()).isEqualTo(403);
        assertThat(browsers.anonymous().get("/admin/calendar").path()).startsWith("/desk/sign-in");
        assertThat(calendar.now().contents().days()).isEmpty();
    }

    @Test
    void aDayWithoutActOrOfTheWrongKindIsRefusedAndWhatWasTypedIsGivenBack() {
        TestPage refused = browsers.of(TIMUR)
                .submit(PLAN, day(Map.of("act", " ", "date", "2026-03-28", "state", "WORKING", "reasonEn", "Worked")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Укажите акт", "Это суббота или воскресенье");
        assertThat(refused.html()).contains("value=\"2026-03-28\"", "value=\"Worked\"", "Аза тұту күні");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        kk | 3-жол: «2027-13-01» – күн емес                            | 4-жол: working бағанында y не n
        ru | Строка 3: «2027-13-01» не дата, пишите в виде 2026-03-06  | Строка 4: в столбце working ставят y или n, а не «maybe»
        en | Line 3: “2027-13-01” is no date like 2026-03-06           | Line 4: working is y or n, not “maybe”
        """)
    void aBrokenTableNamesLineAndReasonInTheAskedLanguageAndNothingIsLost(
            String language, String third, String fourth) {
        Submission submission = cases.registered(TEXT);
        TestBrowser administrator = browsers.of(TIMUR);
        administrator.submit("/desk/language", Map.of("language", language, "returnTo", "/admin/calendar"));
        long version = calendar.now().version();

        TestPage refused = upload(
                administrator,
                HEADING
                        + "2027-01-01\tn\tNew Year\tLaw\tverified\n"
                        + "2027-13-01\tn\tNobody\tLaw\tverified\n"
                        + "2027-01-02\tmaybe\tNew Year\tLaw\tverified\n");

        administrator.submit("/desk/language", Map.of("language", "ru", "returnTo", "/admin/calendar"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(third, fourth);
        assertThat(refused.html()).as("the text stands in the form").contains("2027-13-01\tn\tNobody\tLaw\tverified");
        assertThat(calendar.now().version()).isEqualTo(version);
        assertThat(calendar.now().contents().tables()).isEmpty();
        assertThat(cases.again(submission)).isEqualTo(submission);
    }

    @Test
    void anUploadedFileIsPlannedAppliedAndListed() {
        TestBrowser administrator = browsers.of(TIMUR);

        TestPage plan = upload(
                administrator,
                "\ufeff" + HEADING.replace("\n", "\r\n")
                        + "2028-01-03\tn\tshifted from Sat 2028-01-01 (New Year)\tLaw\tverified\r\n");

        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        assertThat(plan.text()).contains("праздников, названных в законе, станут рабочими днями");
        TestPage after = TestForm.on(plan, "/admin/calendar/changes").sendIn(administrator);
        assertThat(after.text()).contains("из загруженной таблицы: Постановление № 900", "2028");
        assertThat(calendar.now().book().table().years()).contains(2028);
    }

    @Test
    void anUploadWithoutTheTokenOfOurFormIsRefused() {
        TestBrowser administrator = browsers.of(TIMUR);

        assertThat(administrator
                        .send("POST", PLAN, "multipart/form-data; boundary=xx", parts("forged", HEADING))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aDueDatePastTheVerifiedCalendarIsProvisionalWhereverItIsShownAndTheAdministratorIsTold() {
        assertThat(browsers.of(TIMUR).get("/admin/calendar").text())
                .doesNotContain("заканчивается проверенный календарь");
        assertThat(browsers.anonymous().get("/health").html()).contains("UP").doesNotContain("CALENDAR_ENDS");
        clock.setTo(Instant.parse("2026-10-31T18:30:00Z")); // 23:30, half an hour before the last sixty days
        assertThat(browsers.of(TIMUR).get("/desk").text()).doesNotContain("заканчивается проверенный календарь");
        clock.setTo(Instant.parse("2026-12-21T04:00:00Z"));
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);

        assertThat(submission.due()).isAfter("2026-12-31");
        TestBrowser moderator = browsers.of(AIGERIM);
        assertThat(moderator.get("/desk/submissions/" + submission.name()).text())
                .contains("алдын ала");
        assertThat(moderator.get("/desk/queue").text()).contains("алдын ала");
        assertThat(moderator.get("/desk/journal").text()).contains(submission.due() + " (алдын ала)");
        assertThat(browsers.of(MARAT).get("/desk/work").text()).contains("алдын ала");
        assertThat(browsers.anonymous().get("/ru/track/" + key(submission)).text())
                .contains("предварительно");
        for (String page : new String[] {"/admin", "/admin/staff", "/admin/calendar"}) {
            assertThat(browsers.of(TIMUR).get(page).text()).contains("заканчивается проверенный календарь");
        }
        assertThat(moderator.get("/desk/queue").text()).doesNotContain("Тексерілген күнтізбе");
        assertThat(browsers.anonymous().get("/health").html()).contains("CALENDAR_ENDS");
        assertThat(browsers.anonymous().get("/health").status()).isEqualTo(200);
    }

    private TestPage upload(TestBrowser browser, String table) {
        return browser.send("POST", PLAN, "multipart/form-data; boundary=xx", parts(browser.csrfToken(), table));
    }

    private static String parts(String token, String table) {
        return part("csrfToken", "", token)
                + part("kind", "", "table")
                + part("id", "", "")
                + part("file", "; filename=\"kz.tsv\"\r\nContent-Type: text/plain", table)
                + part("table", "", "")
                + part("act", "", "Постановление № 900")
                + "--xx--\r\n";
    }

    private static String part(String name, String more, String value) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value + "\r\n";
    }

    private static Map<String, String> day(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "kind", "day",
                "date", "2026-03-30",
                "state", "OFF",
                "reasonKk", "Аза тұту күні",
                "reasonRu", "День траура",
                "reasonEn", "Day of mourning",
                "act", "Постановление № 12 от 01.03.2026"));
        fields.putAll(other);
        return fields;
    }

    private String key(Submission submission) {
        return submissions.authorOf(submission).trackingKey();
    }

    private void apply(CalendarChange change) {
        desk.apply(change, desk.plan(change).mark(), cast.of(TIMUR).id());
    }
}
