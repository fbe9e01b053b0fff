package kz.rectorblog.desk;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CasePagesTest {

    private static final String CAPITALS =
            "ЖАТАҚХАНАДА ЕКІ АПТАДАН БЕРІ ЫСТЫҚ СУ ЖОҚ. ҚАШАН ҚОСЫЛАДЫ? КӨМЕКТЕСІҢІЗШІ, ӨТІНЕМІН!";

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void aRepeatNamesTheEarlierCaseAndShowsWhatIsNew() {
        String said = "Асханада бағалар екі есе өсті. Түскі асқа ақша жетпейді. Бағаны қашан төмендетесіздер?";
        Submission first = cases.registeredFrom("repeating@mail.example", said);
        Submission second = cases.registeredFrom(
                "repeating@mail.example", "Түскі асқа ақша жетпейді! Асханадағы бағалар екі есе өсті! Жауап күтемін.");
        cases.registeredFrom("another@mail.example", said);

        TestPage page = browsers.of(AIGERIM).get(address(second));

        assertThat(page.html())
                .contains("ground-G19")
                .contains("href=\"/desk/submissions/" + first.name() + "\"")
                .contains("<ins>");
        assertThat(browsers.of(AIGERIM).get(address(first)).html()).doesNotContain("ground-G19");
    }

    @Test
    void theSameWordsOfAnotherAuthorOrOfAnUnprovenEmailAreNoRepeat() {
        String said = "Кітапханада орын жетпейді. Емтихан алдында бос үстел таппаймыз. Жұмыс уақытын ұзартыңыздаршы.";
        cases.registeredFrom("one@mail.example", said);
        cases.unconfirmed("two@mail.example", said);
        Submission theirs = cases.registeredFrom("two@mail.example", said);

        assertThat(browsers.of(AIGERIM).get(address(theirs)).html()).doesNotContain("ground-G19");
    }

    @Test
    void aModeratorReturnsWhatTheAuthorCanRepairAndSeesTheTerm() {
        Submission submission = cases.inReview(CAPITALS);
        TestBrowser aigerim = browsers.of(AIGERIM);
        TestPage page = aigerim.get(address(submission));

        assertThat(page.html()).contains("<mark class=\"ground-G15\"").contains("id=\"finding-1\"");
        assertThat(page.text()).contains("12 наурыз"); // the last day of a lawful return
        TestPage done =
                send(aigerim, submission, "return", Map.of("ground", "G15", "reason", "Қалыпты әріппен жазыңызшы"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void aRefusedFormComesBackWithEverythingTypedAndTheMessageBesideItsField() {
        Submission submission = cases.inReview(TEXT);
        TestBrowser aigerim = browsers.of(AIGERIM);

        TestPage page = send(aigerim, submission, "refusal", Map.of("reason", "Осы себеппен: <b>жарнама</b>"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("href=\"#refusal-ground\"")
                .contains("id=\"refusal-ground-error\"")
                .contains("Осы себеппен: &lt;b&gt;жарнама&lt;/b&gt;</textarea>");
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void aModeratorDeclinesAndCorrectsTheDecision() {
        Submission submission = cases.inReview(TEXT);
        TestBrowser aigerim = browsers.of(AIGERIM);

        send(aigerim, submission, "refusal", Map.of("ground", "G08", "reason", "Жарнама"));
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.DECLINED);
        send(aigerim, submission, "correction", Map.of("reason", "Қателестік"));
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void aModeratorRedirects() {
        Submission submission = cases.inReview(TEXT);
        TestBrowser aigerim = browsers.of(AIGERIM);

        send(aigerim, submission, "redirection", Map.of("body", "Қалалық әкімдік", "reason", "Құзыреті сонда"));

        assertThat(cases.again(submission).stage()).isEqualTo(Stage.REDIRECTED);
        assertThat(aigerim.get(address(submission)).text()).contains("Қалалық әкімдік");
    }

    @Test
    void anExtensionIsShownWithBothDates() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        TestBrowser aigerim = browsers.of(AIGERIM);

        send(aigerim, submission, "extension", Map.of("basis", "INSPECTION_NEEDED", "facts", "Құбырдың күйі"));

        assertThat(cases.again(submission).due()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(aigerim.get(address(submission)).text()).contains("6 мамыр", "2 сәуір", "Құбырдың күйі");
    }

    @Test
    void aFormOvertakenByEventsShowsWhatHappenedAndGivesTheWordsBack() {
        Submission submission = cases.inReview(TEXT);
        TestBrowser aigerim = browsers.of(AIGERIM);
        TestBrowser rector = browsers.of(QAIRAT);
        String seen = aigerim.get(address(submission)).field("seen");
        aigerim.submit(address(submission) + "/checkout/release", Map.of("seen", seen));
        send(rector, submission, "refusal", Map.of("ground", "G08", "reason", "Жарнама екен"));

        TestPage page = aigerim.submit(
                address(submission) + "/return",
                Map.of("seen", seen, "ground", "G14", "reason", "Түсініксіз жері бар"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text())
                .contains("Қараудан бас тартылды", "Қайрат Әлімжанов", "Жарнама екен")
                .contains("Түсініксіз жері бар");
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void twoWindowsOnOneDraftGetTheDifference() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        TestBrowser marat = browsers.of(MARAT);
        String draft = marat.get(address(submission)).field("draft");
        send(marat, submission, "answer", Map.of("draft", draft, "outcome", "EXPLAINED", "body", "Су ертең қосылады"));

        TestPage page = send(
                marat,
                submission,
                "answer",
                Map.of("draft", draft, "outcome", "EXPLAINED", "body", "Су бүгін қосылады"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html())
                .contains("<del>ертең </del>")
                .contains("<ins>бүгін </ins>")
                .contains("Су бүгін қосылады</textarea>");
    }

    @Test
    void aQuarantinedCaseDoesNotExistForWhoIsNotCleared() {
        Submission submission = cases.registered(
                "Қызмет бабында пайдалану үшін. Құжаттың көшірмесін жіберіп отырмын, тексеріңіздерші.");
        assertThat(submission.quarantined()).as("G02 found").isTrue();
        TestBrowser auditor = browsers.of(BOTAGOZ);

        assertThat(auditor.get(address(submission)).status()).isEqualTo(404);
        assertThat(auditor.get("/desk/queue?scope=ALL&stage=REGISTERED").text()).doesNotContain(submission.name());
        assertThat(browsers.of(AIGERIM).get(address(submission)).status()).isEqualTo(200);
    }

    @Test
    void anExecutorOpensNoOtherCaseThanTheOwn() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        assertThat(browsers.of(MARAT).get(address(submission)).status()).isEqualTo(200);
        TestBrowser olga = browsers.of(OLGA);
        assertThat(olga.get(address(submission)).status()).isEqualTo(404);
        assertThat(olga.submit(address(submission) + "/answer", Map.of("body", "Жауап"))
                        .status())
                .isEqualTo(404);
        assertThat(olga.get("/desk/queue").status()).isEqualTo(403);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        Submission submission = cases.inReview(TEXT);
        TestBrowser auditor = browsers.of(BOTAGOZ);

        TestPage page = auditor.get(address(submission));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("/acceptance").doesNotContain("/checkout");
        assertThat(auditor.submit(address(submission) + "/acceptance", Map.of("publication", "PUBLISH"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aNumberTypedIntoTheQueueOpensTheCase() {
        Submission submission = cases.inReview(TEXT);
        TestBrowser aigerim = browsers.of(AIGERIM);

        assertThat(aigerim.get("/desk/queue?number=" + submission.name().toLowerCase(Locale.ROOT))
                        .path())
                .isEqualTo(address(submission));
        assertThat(aigerim.get("/desk/queue?number=RB-2026-999999").status()).isEqualTo(404);
    }

    private static String address(Submission submission) {
        return "/desk/submissions/" + submission.name();
    }

    private static TestPage send(
            TestBrowser browser, Submission submission, String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("seen", browser.get(address(submission)).field("seen"));
        return browser.submit(address(submission) + "/" + action, all);
    }
}
