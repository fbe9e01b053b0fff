package kz.rectorblog.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.story.RealTexts.RealText;
import org.junit.jupiter.api.Test;

/** Sends real texts through the HTTP door and follows some of them to the public page. */
@MicronautTest(transactional = false)
class RealTextsTest {

    private static final int OF_EACH_CATEGORY = 2;
    private static final int FOLLOWED = 10;

    private final Browsers browsers;
    private final StaffCast cast;
    private final Letterbox letterbox;

    RealTextsTest(Browsers browsers, StaffCast cast, Letterbox letterbox) {
        this.browsers = browsers;
        this.cast = cast;
        this.letterbox = letterbox;
    }

    @Test
    void realTextsAreTakenInRegisteredAnsweredAndPublished() {
        assumeTrue(Files.exists(RealTexts.FILE), "the real texts do not lie beside this checkout: " + RealTexts.FILE);
        cast.of(CastMember.AIGERIM);
        List<RealText> texts = RealTexts.ofEachCategory(OF_EACH_CATEGORY);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(30);

        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            numbers.add(registered(texts.get(i), "author" + i + "@example.kz"));
        }

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
        for (int i = 0; i < FOLLOWED; i++) {
            TestPage item = published(texts.get(i), numbers.get(i), "author" + i + "@example.kz");
            assertThat(item.text()).contains(answerTo(numbers.get(i)));
            assertThat(item.html()).doesNotContain("author" + i + "@example.kz").doesNotContain("7010000");
        }
        TestPage list = browsers.anonymous().get("/kk/items");
        assertThat(numbers.subList(0, FOLLOWED))
                .allSatisfy(number -> assertThat(list.html()).contains(number));
        numbers.subList(FOLLOWED, numbers.size())
                .forEach(number -> assertThat(
                                browsers.anonymous().get("/kk/items/" + number).status())
                        .isEqualTo(404));
    }

    /** Written, sent (twice where the rules warned), and confirmed by the link of the letter. */
    private String registered(RealText real, String email) {
        TestBrowser browser = browsers.anonymous();
        String ask = "/" + real.language().code() + "/ask";
        Map<String, String> form = new HashMap<>(Map.of(
                "kind", "APPLICATION",
                "fullName", "Асан Үсенұлы Жолдасбаев",
                "email", email,
                "phone", "+77010000003",
                "subject", subject(real.text()),
                "text", real.text(),
                "consent", "true",
                "action", "send"));
        form.put("formKey", browser.get(ask).field("formKey"));
        TestPage sent = browser.submit(ask, form);
        if (sent.path().equals(ask)) {
            form.put("acknowledged", sent.field("acknowledged"));
            sent = browser.submit(ask, form);
        }
        assertThat(sent.path()).as(sent.text()).isEqualTo(ask + "/sent");

        TestPage tracking = browser.submit(letterbox.link(email, "confirm"), Map.of());
        assertThat(tracking.status()).isEqualTo(200);
        return numberOn(tracking);
    }

    private TestPage published(RealText real, String number, String email) {
        TestBrowser moderator = browsers.of(CastMember.AIGERIM);
        String page = "/desk/submissions/" + number;
        TestForm.on(moderator.get(page), "/checkout").sendIn(moderator);
        TestForm.on(moderator.get(page), "/acceptance")
                .with("publication", "PUBLISH_MASKED")
                .sendIn(moderator);
        TestForm.on(moderator.get(page), "/forwarding")
                .with("executor", String.valueOf(cast.of(CastMember.MARAT).id()))
                .sendIn(moderator);

        TestBrowser executor = browsers.of(CastMember.MARAT);
        TestForm.on(executor.get(page), "/answer")
                .with("outcome", "EXPLAINED")
                .with("body", answerTo(number))
                .with("submit", "1")
                .sendIn(executor);

        TestPage preview = moderator.get(page + "/publication");
        TestForm.on(preview, "/publication").with("confirm", "1").sendIn(moderator);
        assertThat(letterbox.subjects(email)).hasSizeGreaterThanOrEqualTo(3);
        TestPage item = browsers.anonymous().get("/" + real.language().code() + "/items/" + number);
        assertThat(item.status()).as(item.text()).isEqualTo(200);
        return item;
    }

    private static String answerTo(String number) {
        return "Өтінішіңіз қаралды. " + number + " нөмірлі өтініш бойынша жұмыс бір аптада аяқталады.";
    }

    private static String subject(String text) {
        return text.length() <= 80 ? text : text.substring(0, text.lastIndexOf(' ', 80));
    }

    private static String numberOn(TestPage page) {
        var number = java.util.regex.Pattern.compile("RB-\\d{4}-\\d{6}").matcher(page.html());
        assertThat(number.find()).as(page.text()).isTrue();
        return number.group();
    }
}
