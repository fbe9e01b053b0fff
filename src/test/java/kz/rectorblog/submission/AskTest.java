package kz.rectorblog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class AskTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "kind", "QUESTION",
            "fullName", "Ерлан Қасымұлы Жолдасбаев",
            "email", "erlan@example.kz",
            "phone", "+7 701 000 00 01",
            "subject", "Жатақханадағы интернет",
            "text", "Жатақханада интернет кешке өте баяу. Қашан жөнделетінін білгім келеді.",
            "consent", "true",
            "action", "send");

    private final Browsers browsers;
    private final WrittenSubmissions written;

    AskTest(Browsers browsers, WrittenSubmissions written) {
        this.browsers = browsers;
        this.written = written;
    }

    @Test
    void aCompleteFormIsStoredAndWaitsForTheProofOfTheEmail() {
        TestBrowser browser = browsers.anonymous();
        browser.get("/kk/ask");

        TestPage answer = browser.submit("/kk/ask", with("subject", "Асхана туралы"));

        assertThat(answer.path()).isEqualTo("/kk/ask/sent");
        assertThat(written.about("Асхана туралы"))
                .singleElement()
                .satisfies(submission -> assertThat(submission.stage()).isEqualTo(Stage.AWAITING_CONFIRMATION));
    }

    @Test
    void theSameFormSentTwiceIsStoredOnce() {
        TestBrowser browser = browsers.anonymous();
        String formKey = browser.get("/ru/ask").field("formKey");
        Map<String, String> form = with("subject", "Двойное нажатие", "formKey", formKey);

        browser.submit("/ru/ask", form);
        TestPage second = browser.submit("/ru/ask", form);

        assertThat(second.path()).isEqualTo("/ru/ask/sent");
        assertThat(written.about("Двойное нажатие")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, fullName, Ерлан, Тегіңіз бен атыңызды толық жазыңыз",
        "ru, fullName, Аноним, Напишите фамилию и имя полностью",
        "en, fullName, '', Write your first name and family name",
        "kk, email, erlan(at)example, Электрондық пошта мекенжайын тексеріңіз",
        "ru, email, erlan@localhost, Проверьте адрес электронной почты",
        "en, phone, 12, Check the phone number",
        "ru, subject, '', Напишите тему",
        "kk, text, қысқа, кемінде 10 таңба",
        "en, consent, '', Without your consent",
        "en, kind, PETITION, Choose the kind",
        "ru, unit, no-such-unit, Такого подразделения нет",
    })
    void aWrongFieldIsExplainedBesideItAndNothingTypedIsLost(
            String language, String field, String typed, String message) {
        TestBrowser browser = browsers.anonymous();

        TestPage answer = browser.submit("/" + language + "/ask", with(field, typed));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(message);
        assertThat(answer.html()).contains("id=\"" + field + "-error\"");
        Set<String> kept = Set.of("fullName", "email", "phone", "subject", "text");
        kept.stream()
                .filter(other -> !other.equals(field))
                .forEach(other -> assertThat(answer.html()).contains(COMPLETE.get(other)));
        if (kept.contains(field)) {
            assertThat(answer.html()).contains(typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void capitalsAreShownBeforeSendingAndASecondPressSends(String language) {
        TestBrowser browser = browsers.anonymous();
        String subject = "Capitals " + language;
        Map<String, String> form = with(
                "subject",
                subject,
                "text",
                "НЕГЕ БІЗДІҢ ЖАТАҚХАНАДА СУ ЖОҚ, ҚАШАН БОЛАДЫ, КІМ ЖАУАП БЕРЕДІ? БІЗ КӨП КҮТТІК.");

        TestPage warned = browser.submit("/" + language + "/ask", form);

        assertThat(warned.status()).isEqualTo(200);
        assertThat(warned.html()).contains("ground-G15");
        assertThat(written.about(subject)).isEmpty();

        Map<String, String> again = new HashMap<>(form);
        again.put("acknowledged", warned.field("acknowledged"));
        assertThat(browser.submit("/" + language + "/ask", again).path()).endsWith("/ask/sent");
        assertThat(written.about(subject)).hasSize(1);
    }

    @Test
    void capitalsAreRepairedWithOneClick() {
        TestBrowser browser = browsers.anonymous();
        Map<String, String> shouted =
                with("subject", "Repair", "text", "ПОЧЕМУ В ОБЩЕЖИТИИ НЕТ ВОДЫ? МЫ ЖДЁМ ТРЕТИЙ ДЕНЬ. КОГДА ЕЁ ДАДУТ?");
        assertThat(browser.submit("/ru/ask", shouted).html()).contains("value=\"repair\"");

        TestPage repaired = browser.submit(
                "/ru/ask", with("subject", "Repair", "text", String.valueOf(shouted.get("text")), "action", "repair"));

        assertThat(repaired.html())
                .contains("Почему в общежитии нет воды? Мы ждём третий день.")
                .doesNotContain("ground-G15");
        assertThat(written.about("Repair")).isEmpty();
    }

    @Test
    void checkingStoresNothing() {
        TestPage checked = browsers.anonymous().submit("/en/ask", with("subject", "Only looking", "action", "check"));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.text()).contains("The rules have no remarks");
        assertThat(written.about("Only looking")).isEmpty();
    }

    @Test
    void theLinkOfTheLetterRegistersOnceAndGivesNumbersWithoutGaps() {
        TestBrowser browser = browsers.anonymous();
        List<String> subjects = List.of("Бірінші", "Екінші");
        subjects.forEach(subject -> browser.submit("/kk/ask", with("subject", subject)));

        List<String> numbers =
                subjects.stream().map(subject -> confirm(browser, subject)).toList();

        int first = Integer.parseInt(numbers.get(0).substring(8));
        assertThat(numbers.get(0)).startsWith("RB-2026-");
        assertThat(numbers.get(1)).isEqualTo("RB-2026-%06d".formatted(first + 1));
        assertThat(confirm(browser, "Бірінші")).as("a second click").isEqualTo(numbers.get(0));
        assertThat(written.about("Бірінші").get(0).due())
                .as("15 working days from 6 March 2026")
                .isEqualTo("2026-04-02");
    }

    @Test
    void anUnknownLinkIsSaidToBeUnknown() {
        TestPage page = browsers.anonymous().get("/en/confirm/no-such-key");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no such link");
    }

    private String confirm(TestBrowser browser, String subject) {
        Submission submission = written.about(subject).get(0);
        String link = "/kk/confirm/" + written.confirmKeyOf(submission);
        browser.get(link);
        browser.submitWithoutFollowing(link, Map.of());
        return java.util.Objects.requireNonNull(written.about(subject).get(0).number());
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> form = new HashMap<>(COMPLETE);
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }
}
