package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import kz.rectorblog.text.Localized;
import kz.rectorblog.text.YamlEntry;
import org.junit.jupiter.api.Test;

class SignalsDetectorTest {

    private static final String RULE = """
        kind: signals
        threshold: 3
        window: 10
        signals:
          - { title: { kk: "ұсыныс", ru: "предложение", en: "an offer" }, weight: 2, phrases: ["sell*"] }
        support:
          - { title: { kk: "баға", ru: "цена", en: "a price" }, weight: 1, phrases: ["cheap"] }
          - { title: { kk: "сілтеме", ru: "ссылка", en: "a link" }, weight: 1, sign: link }
          - { title: { kk: "басы", ru: "начало", en: "the beginning" }, weight: 1, within: 1, phrases: ["hello"] }
        against:
          - { title: { kk: "шағым", ru: "жалоба", en: "a complaint" }, weight: 2, phrases: ["complain*"] }
        """;

    private final Vocabulary vocabulary = new Vocabulary();
    private final SignalsDetector detector = SignalsDetector.read(entry(RULE), vocabulary);

    @Test
    void oneSignalIsNotEnough() {
        assertThat(quotes("I sell and sell and sell")).isEmpty();
    }

    @Test
    void twoSignalsNearEachOtherAreMarkedFromTheFirstToTheLast() {
        assertThat(quotes("Today I sell books, they are cheap, come")).containsExactly("sell books, they are cheap");
    }

    @Test
    void supportAloneProvesNothing() {
        assertThat(quotes("Hello, cheap cheap, see https://example.org and www.example.org"))
                .isEmpty();
    }

    @Test
    void signalsFarFromEachOtherAreNotAddedUp() {
        assertThat(quotes("I sell books. One two three four five six seven eight nine ten. Cheap."))
                .isEmpty();
    }

    @Test
    void whatSpeaksAgainstTakesWeightAwayWhereverItStands() {
        assertThat(quotes("They sell cheap. One two three four five six seven eight nine. I complain."))
                .isEmpty();
    }

    @Test
    void aSignalOfTheBeginningCountsOnlyThere() {
        assertThat(quotes("Hello, I sell books")).hasSize(1);
        assertThat(quotes("I sell books, hello")).isEmpty();
    }

    @Test
    void theFindingNamesWhatSpoke() {
        Mark mark = find("We sell at https://example.org").getFirst();

        assertThat(mark.why(new Localized("Жарнама.", "Реклама.", "Advertising.")))
                .isEqualTo(new Localized(
                        "Жарнама. (ұсыныс; сілтеме)",
                        "Реклама. (предложение; ссылка)",
                        "Advertising. (an offer; a link)"));
    }

    @Test
    void aHostileTextOfNothingButSignalsStaysQuick() {
        String text = String.join(
                " ", IntStream.range(0, 20_000).mapToObj(at -> "sell").toList());

        assertThat(quotes(text)).isEmpty();
    }

    @Test
    void aSignalWithoutPhrasesAndSignIsRefused() {
        assertThatThrownBy(() ->
                        SignalsDetector.read(entry(RULE.replace("phrases: [\"cheap\"]", "least: 2")), new Vocabulary()))
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("either 'phrases' or a 'sign'");
    }

    private List<String> quotes(String text) {
        return find(text).stream()
                .map(mark -> text.substring(mark.span().start(), mark.span().end()))
                .toList();
    }

    private List<Mark> find(String text) {
        Reading reading = new Reading(Field.TEXT, text, vocabulary);
        return detector.find(reading, new Draft(SubmittedText.of(text), vocabulary));
    }

    private static YamlEntry entry(String content) {
        return YamlEntry.read("rule.yaml", content, BrokenRule::new);
    }
}
