package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.rectorblog.text.YamlEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseDetectorTest {

    @TempDir
    Path folder;

    @BeforeEach
    void lists() throws IOException {
        Files.createDirectories(folder.resolve("lexicons"));
        Files.writeString(folder.resolve(WordClasses.FILE), """
            fools: [fool, "dimwit*", "light head"]
            people: [clerk, "@fools"]
            circle: ["@circle"]
            """);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "'@fools'; Your clerk is a fool; fool",
                "'@fools'; Two dimwits work there; dimwits",
                "'@fools'; A light head works there; light head",
                "'(you|@fools) .. here'; That fool works here; fool works here",
                "'@people'; Ask the clerk; clerk",
                "'you ... fool'; You are, as we all have known for years, no fool; ''",
                "'you ... fool'; You are, as we all have known, a fool; You are, as we all have known, a fool",
                "'you .. fool'; You are, as we all have known, a fool; ''",
            })
    void listsAndGaps(String phrase, String text, String found) {
        assertThat(quotes("phrases: \"" + phrase + "\"", text)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "He called me a fool; ''; a report stands beside it",
                "He said wait. Your dean is a fool; fool; another sentence excuses nothing",
                "He said to bring one form and one photograph and he is a fool; fool; too far away",
            })
    void whatExcusesStandsNearInTheSameSentence(String text, String found, String why) {
        assertThat(quotes("phrases: fool\nunless: [said, called]\nunless-within: 3", text))
                .as(why)
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "The guard: “You are a fool!” What shall I do?; ''",
                "The guard: «Сен fool» What shall I do?; ''",
                "The guard: \"A fool here\" What shall I do?; ''",
                "Your \"fool\" did not come; fool",
                "Your \"guard\" is a fool; fool",
            })
    void whatIsQuotedIsSomebodyElses(String text, String found) {
        assertThat(quotes("phrases: fool\nquoted: passes", text)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Fool!!!; Fool; nothing else is said",
                "You fool 🙂; You fool; signs are no words",
                "A fool, you dimwit; A fool | you dimwit; nothing else is said",
                "The fool of the play was good; ''; it is a sentence",
            })
    void nothingButThePhrases(String text, String found, String why) {
        String detect = "phrases: [\"@fools\", \"(you|a) @fools\"]\nwhole-text: yes";
        assertThat(quotes(detect, text)).as(why).isEqualTo(found);
    }

    @Test
    void aSubjectSaysNothingByItself() {
        SubmittedText letter = new SubmittedText("Fool", "What does the fool do in this play?", AuthorDetails.UNKNOWN);
        assertThat(find("phrases: fool\nwhole-text: yes", letter, List.of(Field.SUBJECT, Field.TEXT)))
                .isEmpty();
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> quotes("phrases: \"@knaves\"", "any"))
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("there is no list 'knaves' in lexicons/word-classes.yaml");
    }

    @Test
    void listsThatNameEachOtherInACircleAreRefused() {
        assertThatThrownBy(() -> quotes("phrases: \"@circle\"", "any"))
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("in a circle");
    }

    private String quotes(String detect, String text) {
        return String.join(
                " | ",
                find(detect, SubmittedText.of(text), List.of(Field.TEXT)).stream()
                        .map(mark ->
                                text.substring(mark.span().start(), mark.span().end()))
                        .toList());
    }

    private List<Mark> find(String detect, SubmittedText letter, List<Field> fields) {
        YamlEntry entry = YamlEntry.read("rule.yaml", "kind: phrases\n" + detect, BrokenRule::new);
        Vocabulary vocabulary = new Vocabulary();
        return new Detectors(new RuleFolder(folder), vocabulary)
                .read(entry, fields)
                .find(new Draft(letter, vocabulary));
    }
}
