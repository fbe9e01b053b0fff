package kz.rectorblog.desk;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.staff.CastMember.*;
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
import kz.rectorblog.TestPage;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.publication.Items;
import kz.rectorblog.publication.PublishedItem;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One case from the queue to the public blog, page by page, as people would do it without JavaScript. */
@MicronautTest(transactional = false)
class CaseJourneyTest {

    private static final String IIN = "900101100014"; // of nobody: born in 1890

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    Items items;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void fromTheQueueToThePublicBlog() {
        Submission submission = cases.registered(TEXT + " Менің ЖСН " + IIN + ".");
        TestBrowser aigerim = browsers.of(AIGERIM);
        TestBrowser marat = browsers.of(MARAT);
        String address = "/desk/submissions/" + submission.name();

        assertThat(aigerim.get("/desk").text()).contains(submission.name());
        assertThat(marat.get(address).status()).isEqualTo(404);
        send(aigerim, address, "checkout", Map.of());
        send(aigerim, address, "acceptance", Map.of("publication", "PUBLISH_MASKED"));
        String executor = String.valueOf(cast.of(MARAT).id());
        send(aigerim, address, "forwarding", Map.of("executor", executor, "note", "Мерзімін нақты жазыңыз"));

        assertThat(marat.get("/desk").text()).contains(submission.name());
        TestPage mine = marat.get(address);
        assertThat(mine.text()).contains("Мерзімін нақты жазыңыз").doesNotContain("Нұрлан Сейітов", "@mail.example");
        answer(marat, address, "Жоба", Map.of());
        assertThat(marat.get(address).html()).contains(">Жоба</textarea>");
        answer(marat, address, "Су қосылады.", Map.of("submit", "1"));

        send(aigerim, address, "answer-rejection", Map.of("remark", "Қай күні қосылатынын жазыңыз"));
        assertThat(marat.get(address).text()).contains("Қай күні қосылатынын жазыңыз");
        answer(
                marat,
                address,
                "Су 10 наурызда қосылады. Өтініш иесінің ЖСН " + IIN + " тексерілді.",
                Map.of("submit", "1"));

        TestPage preview = aigerim.get(address + "/publication");
        assertThat(preview.text()).contains("10 наурызда");
        TestPage unmasked = aigerim.submit(
                address + "/publication",
                Map.of("seen", preview.field("seen"), "looked-at", preview.field("looked-at"), "confirm", "1"));

        // nothing was ticked, so this is another text than the one that was looked at: it is shown, not published
        assertThat(unmasked.text()).contains("Бүркемелеу өзгерді");
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.ANSWER_SUBMITTED);
        TestPage confirmed = aigerim.submit(
                address + "/publication",
                Map.of(
                        "seen", preview.field("seen"),
                        "looked-at", preview.field("looked-at"),
                        "mask", preview.field("mask"),
                        "confirm", "1"));

        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        Submission done = cases.again(submission);
        assertThat(done.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(done.visibility()).isEqualTo(Visibility.PUBLISHED);
        PublishedItem item = items.byNumber(submission.name()).orElseThrow();
        assertThat(item.question()).contains("ыстық су жоқ").doesNotContain(IIN);
        assertThat(item.answer()).contains("10 наурызда").doesNotContain(IIN);
        assertThat(item.authorName()).isNull();

        send(aigerim, address, "withdrawal", Map.of("reason", "Қате жарияланды"));
        assertThat(items.byNumber(submission.name()).orElseThrow().isWithdrawn())
                .isTrue();
        send(aigerim, address, "restoration", Map.of("reason", "Қате болмаған"));
        assertThat(items.byNumber(submission.name()).orElseThrow().isWithdrawn())
                .isFalse();
        assertThat(aigerim.get(address).text())
                .contains("Айгерім Сапарова", "Марат Жүнісов", "Жауап ескертумен қайтарылды", "Қайтадан жарияланды");
    }

    private void answer(TestBrowser browser, String address, String body, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("outcome", "EXPLAINED");
        fields.put("body", body);
        fields.put("draft", browser.get(address).field("draft"));
        send(browser, address, "answer", fields);
    }

    private static void send(TestBrowser browser, String address, String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("seen", browser.get(address).field("seen"));
        TestPage page = browser.submit(address + "/" + action, all);
        assertThat(page.status()).as(action + ": " + page.text()).isEqualTo(200);
    }
}
