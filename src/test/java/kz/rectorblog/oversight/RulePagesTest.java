package kz.rectorblog.oversight;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.BOTAGOZ;
import static kz.rectorblog.staff.CastMember.TIMUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.rectorblog.Browsers;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.rules.DeclaredOverride;
import kz.rectorblog.rules.RuleDesk;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RulePagesTest {

    private static final String RULE = "capitals/mostly";
    private static final String FILE = "grounds/g15-capitals.yaml";
    private static final String SHOUTED = "МЕНІҢ ДОСЫМНЫҢ ТЕЛЕФОНЫ +77017654321 ОҒАН ХАБАРЛАСЫП КӨРІҢІЗДЕРШІ";

    private final Browsers browsers;
    private final StagedCases cases;
    private final RulesInForce rules;
    private final RuleDesk desk;

    RulePagesTest(Browsers browsers, StagedCases cases, RulesInForce rules, RuleDesk desk) {
        this.browsers = browsers;
        this.cases = cases;
        this.rules = rules;
        this.desk = desk;
    }

    @AfterEach
    void nothingIsOverridden() {
        rules.now().overrides().forEach(each -> desk.withdraw(each.key(), each.declaredBy()));
    }

    @Test
    void anAdministratorSwitchesARuleOffEverybodySeesItAndTheHistoryTellsIt() {
        TestBrowser administrator = browsers.of(TIMUR);

        TestPage after = administrator.submit("/admin/rules/overrides", form(Map.of()));

        assertThat(after.path()).isEqualTo("/admin/rules");
        assertThat(after.text()).contains("Правило отключено", "ҰБТ аббревиатураларын айқай деп санайды", "Тимур Ли");
        assertThat(after.html()).contains("/end\"");
        assertThat(rules.book().rule(RULE)).isEmpty();
        TestPage moderator = browsers.of(AIGERIM).get("/admin/rules");
        assertThat(moderator.text()).contains("ҰБТ аббревиатураларын айқай деп санайды");
        assertThat(moderator.html()).doesNotContain("/end\"", "/overrides/new", "/admin/rules/bench");
        assertThat(browsers.of(BOTAGOZ).get("/admin/audit").text())
                .contains(
                        "Ереже уақытша өзгертілді",
                        "capitals/mostly " + version() + ": off; until 2026-03-13T04:00:00Z");
    }

    @Test
    void onlyAnAdministratorMayOverrideOrTry() {
        TestBrowser moderator = browsers.of(AIGERIM);

        assertThat(moderator.submit("/admin/rules/overrides", form(Map.of())).status())
                .isEqualTo(403);
        assertThat(moderator.get("/admin/rules/bench").status()).isEqualTo(403);
        assertThat(rules.book().rule(RULE)).isPresent();
    }

    @Test
    void withoutReasonOrForTooLongNothingIsOverriddenAndWhatWasTypedIsGivenBack() {
        TestPage refused = browsers.of(TIMUR)
                .submit("/admin/rules/overrides", form(Map.of("reason", " ", "days", "31", "change", "effect")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Укажите причину", "Число дней – от 1 до 30");
        assertThat(refused.html()).contains("value=\"31\"", "value=\"DECLINE\" selected");
        assertThat(rules.now().overrides()).isEmpty();
    }

    @Test
    void whoComesAfterAColleagueSeesThatOverrideFirst() {
        TestBrowser administrator = browsers.of(TIMUR);
        administrator.submit("/admin/rules/overrides", form(Map.of()));
        long first = rules.now().overrideOf(RULE).orElseThrow().key();

        TestPage late = administrator.submit(
                "/admin/rules/overrides", form(Map.of("change", "effect", "reason", "Екінші себеп")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Екінші себеп", "ҰБТ аббревиатураларын айқай деп санайды");
        assertThat(late.field("replacing")).isEqualTo("" + first);
        assertThat(rules.now().overrideOf(RULE)).map(DeclaredOverride::isOff).contains(true);

        administrator.submit(
                "/admin/rules/overrides",
                form(Map.of("change", "effect", "reason", "Екінші себеп", "replacing", "" + first)));
        assertThat(rules.now().overrideOf(RULE)).map(DeclaredOverride::reason).contains("Екінші себеп");

        long second = rules.now().overrideOf(RULE).orElseThrow().key();
        administrator.submit("/admin/rules/overrides/" + second + "/end", Map.of());
        assertThat(rules.now().overrides()).isEmpty();
    }

    @Test
    void anEditedRuleIsTriedOnPastSubmissionsAndNothingComesIntoForce() throws IOException {
        Submission shouted = cases.registered(SHOUTED);
        String before = rules.book().hash();
        TestBrowser administrator = browsers.of(TIMUR);

        assertThat(administrator.get("/admin/rules/bench?file=" + FILE).text()).contains("fewest-letters: 20");
        TestPage outcome =
                done(administrator, administrator.submit("/admin/rules/bench", tried("fewest-letters: 900")));

        assertThat(outcome.text())
                .contains(shouted.name(), "+00000000000", "вернуть на исправление")
                .doesNotContain("77017654321", "Нұрлан", "nurlan@mail.example");
        assertThat(outcome.text()).as("its own examples").contains("Собственные примеры правила не выполняются");
        assertThat(rules.book().hash()).isEqualTo(before);
        assertThat(browsers.of(BOTAGOZ).get("/admin/audit").text()).contains("Ереже өткен өтініштерде сыналды");
    }

    @Test
    void aBrokenPageIsToldWithItsLineAndNothingOfItIsLost() throws IOException {
        TestPage refused = browsers.of(TIMUR).submit("/admin/rules/bench", tried("fewest-leters: 20"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(FILE + ":" + lineOf("fewest-letters"), "unknown key 'fewest-leters'");
        assertThat(refused.html()).contains("fewest-leters: 20", "id: capitals/mostly");
    }

    @Test
    void aTrialThatNobodyAskedForIsNotFound() {
        assertThat(browsers.of(TIMUR).get("/admin/rules/bench/nothing-like-it").status())
                .isEqualTo(404);
    }

    private static TestPage done(TestBrowser browser, TestPage page) {
        TestPage now = page;
        for (int looks = 0; now.html().contains("<progress") && looks < 10_000; looks++) {
            now = browser.get(page.path());
        }
        return now;
    }

    private static int lineOf(String words) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("moderation-rules").resolve(FILE));
        return 1
                + IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).contains(words))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, String> tried(String instead) throws IOException {
        String page =
                Files.readString(Path.of("moderation-rules").resolve(FILE)).replace("fewest-letters: 20", instead);
        return Map.of("file", FILE, "page", page, "latest", "100");
    }

    private int version() {
        return rules.now().files().rule(RULE).orElseThrow().version();
    }

    private Map<String, String> form(Map<String, String> other) {
        Map<String, String> form = new HashMap<>(Map.of(
                "rule", RULE,
                "version", "" + version(),
                "replacing", "",
                "change", "off",
                "consideration", "DECLINE",
                "publication", "KEEP_PRIVATE",
                "reason", "ҰБТ аббревиатураларын айқай деп санайды",
                "days", "7"));
        form.putAll(other);
        return form;
    }
}
