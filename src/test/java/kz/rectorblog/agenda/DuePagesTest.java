package kz.rectorblog.agenda;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.BOTAGOZ;
import static kz.rectorblog.staff.CastMember.MARAT;
import static kz.rectorblog.staff.CastMember.SAULE;
import static kz.rectorblog.staff.CastMember.TIMUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.Submission;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DuePagesTest {

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void theClockStandsWhereItStood() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void theBoardGroupsByWeekAndShowsEachReaderWhatIsTheirs() {
        Submission late = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        clock.setTo(Instant.parse("2026-03-13T04:00:00Z"));
        Submission thisWeek = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        clock.setTo(Instant.parse("2026-03-30T04:00:00Z"));
        Submission another = cases.forwardedTo(SAULE, PublicationChoice.KEEP_PRIVATE);
        clock.setTo(Instant.parse("2026-04-06T04:00:00Z"));

        TestPage all = browsers.of(AIGERIM).get("/desk/due");
        assertThat(sections(all, late)).isEqualTo("Мерзімі өткен");
        assertThat(sections(all, thisWeek)).startsWith("Осы апта");
        assertThat(sections(all, another)).startsWith("2026 ж. 20 сәуір – 2026 ж. 26 сәуір");
        assertThat(all.text()).contains("Марат Жүнісов", "2 жұмыс күніне кешікті");

        TestPage own = browsers.of(MARAT).get("/desk/due");
        assertThat(own.html()).contains(late.name(), thisWeek.name()).doesNotContain(another.name());
        assertThat(browsers.of(BOTAGOZ).get("/desk/due").html())
                .contains(late.name())
                .doesNotContain("/desk/due/link");
    }

    @Test
    void whoMayNotReadTheQueueNorAnswerSeesNoBoard() {
        assertThat(browsers.of(TIMUR).get("/desk/due").status()).isEqualTo(403);
        assertThat(browsers.of(TIMUR).submit("/desk/due/link", Map.of()).status())
                .isEqualTo(403);
        assertThat(browsers.of(BOTAGOZ).submit("/desk/due/link", Map.of()).status())
                .isEqualTo(403);
        assertThat(browsers.anonymous().get("/desk/due").path()).startsWith("/desk/sign-in");
    }

    @Test
    void whatIsQuarantinedIsOnTheBoardOfThoseWhoMaySeeItOnly() {
        Submission secret =
                cases.registered("Құжатта «Құпия» деген белгі тұр: қызмет бабында пайдалану үшін, № 17 дана.");
        assertThat(secret.quarantined()).isTrue();

        assertThat(browsers.of(AIGERIM).get("/desk/due").html()).contains(secret.name());
        assertThat(browsers.of(BOTAGOZ).get("/desk/due").html()).doesNotContain(secret.name());
        assertThat(feed(browsers.of(AIGERIM))).doesNotContain(secret.name());
    }

    @Test
    void theFeedIsACalendarOfThePersonsOwnCasesWithoutSubjectOrAuthor() throws IOException, ParserException {
        Submission own = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        Submission another = cases.forwardedTo(SAULE, PublicationChoice.KEEP_PRIVATE);
        clock.setTo(Instant.parse("2026-12-21T04:00:00Z"));
        Submission provisional = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        TestBrowser marat = browsers.of(MARAT);

        String text = feed(marat);

        assertThat(text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75))
                .isTrue();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).doesNotContain("Сейітов", "nurlan", "Жатақхана", "Мәселе", another.name());
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(calendar.validate().hasErrors())
                .as("%s", calendar.validate())
                .isFalse();
        Component event = event(calendar, own);
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260402");
        assertThat(value(event, Property.DTEND)).isEqualTo("20260403");
        assertThat(value(event, Property.SUMMARY)).isEqualTo(own.name() + " өтініші: мерзімнің соңғы күні");
        assertThat(value(event, Property.URL)).endsWith("/desk/submissions/" + own.name());
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.UID)).startsWith("due-" + own.name() + "@");
        assertThat(value(event(calendar, provisional), Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(event(calendar, provisional), Property.SUMMARY)).contains("(алдын ала)");
    }

    @Test
    void aNewLinkEndsTheOldOneAndAWrongOneFindsNothing() {
        TestBrowser marat = browsers.of(MARAT);
        String first = link(marat);
        String second = link(marat);
        TestBrowser anybody = browsers.anonymous();

        assertThat(second).isNotEqualTo(first);
        assertThat(anybody.get(second).status()).isEqualTo(200);
        assertThat(anybody.get(second).header("Content-Type")).startsWith("text/calendar");
        assertThat(anybody.get(second).header("Cache-Control")).isEqualTo("no-store");
        assertThat(anybody.get(first).status()).isEqualTo(404);
        assertThat(anybody.get(swapped(second)).status())
                .as("letters are compared exactly")
                .isEqualTo(404);
        assertThat(anybody.get("/due/x/calendar.ics").status()).isEqualTo(404);
        assertThat(marat.get("/desk/due").html()).contains(second);
        assertThat(browsers.of(SAULE).get("/desk/due").html()).doesNotContain(second);
    }

    private String feed(TestBrowser browser) {
        return new String(browsers.anonymous().bytes(link(browser)), StandardCharsets.UTF_8);
    }

    /** Makes one, or another one. */
    private static String link(TestBrowser browser) {
        TestPage page = TestForm.on(browser.get("/desk/due"), "/desk/due/link").sendIn(browser);
        String address = Jsoup.parse(page.html()).expectFirst("#feed-address").val();
        return address.substring(address.indexOf("/due/"));
    }

    private static String swapped(String link) {
        StringBuilder other = new StringBuilder(link);
        for (int i = "/due/".length(); i < link.indexOf("/calendar.ics"); i++) {
            char letter = link.charAt(i);
            other.setCharAt(
                    i, Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter));
        }
        return other.toString();
    }

    /** The heading under which the board lists this case. */
    private static String sections(TestPage page, Submission submission) {
        return Jsoup.parse(page.html()).select("section").stream()
                .filter(section -> section.html().contains(submission.name()))
                .map(section -> section.expectFirst("h2").ownText())
                .findFirst()
                .orElse("");
    }

    private static Component event(Calendar calendar, Submission submission) {
        List<? extends Component> events = calendar.getComponents(Component.VEVENT);
        return events.stream()
                .filter(event -> value(event, Property.UID).contains(submission.name() + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
