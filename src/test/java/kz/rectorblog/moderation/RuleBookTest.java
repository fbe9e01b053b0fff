package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final Path BOOK = Path.of("moderation-rules");

    @TempDir
    Path copy;

    @BeforeEach
    void copyTheBook() throws IOException {
        try (Stream<Path> files = Files.walk(BOOK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(BOOK.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G01", "G02", "G03", "G04", "G05", "G06", "G07", "G08", "G09", "G10", "G11", "G12", "G14", "G15", "G16",
                "G17", "G18", "G20", "G21", "G22"
            })
    void everyGroundHasExamplesOfBothKindsInThreeLanguages(String ground) {
        List<Example> examples = RuleBook.load(BOOK).rules().stream()
                .filter(rule -> rule.ground().equals(ground))
                .flatMap(rule -> rule.examples().stream())
                .toList();

        assertThat(languages(examples, true)).as("examples that match").containsExactlyInAnyOrder(Language.values());
        assertThat(languages(examples, false)).as("examples that do not").containsExactlyInAnyOrder(Language.values());
    }

    private static Set<Language> languages(List<Example> examples, boolean match) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        examples.stream().filter(each -> each.isMatch() == match).forEach(each -> languages.add(each.language()));
        return languages;
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ground: G15; ground: G99; 3: unknown ground 'G99'",
                "version: 2; version: one; 2: 'version' must be a whole number",
                "kind: capitals; kind: magic; unknown detector 'magic'",
                "languages: [kk, ru, en]; languages: [kk, de]; unknown language 'de'",
                "  share: 0.5; ''; 'share' is missing",
                "  share: 0.5; 'shares: 0.5'; unknown key 'shares'",
                "fields: [text]; fields: [body]; unknown field 'body'",
                "id: capitals/mostly; id: Capitals; an id reads like",
                "id: capitals/mostly; id: likely/capitals; the id of a rule that guesses begins with likely/",
            })
    void aBrokenRuleIsNamedWithFileLineAndReason(String right, String wrong, String reason) throws IOException {
        Path file = copy.resolve("grounds/g15-capitals.yaml");
        Files.writeString(file, Files.readString(file).replace(right, wrong));

        assertThatThrownBy(() -> RuleBook.load(copy))
                .isInstanceOf(BrokenRule.class)
                .hasMessageStartingWith("grounds/g15-capitals.yaml:")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aRuleWithoutInnocentExamplesIsRefused() throws IOException {
        Path file = copy.resolve("grounds/g15-capitals.yaml");
        String content = Files.readString(file);
        Files.writeString(file, content.substring(0, content.indexOf("  no-match:")));

        assertThatThrownBy(() -> RuleBook.load(copy)).hasMessageContaining("at least one example under 'no-match'");
    }

    @Test
    void aBrokenLexiconLineIsNamed() throws IOException {
        Files.writeString(copy.resolve("lexicons/ru.tsv"), "root\tlanguage\nтолько\tдве\n");

        assertThatThrownBy(() -> RuleBook.load(copy)).hasMessageStartingWith("lexicons/ru.tsv:2: five columns");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "дур; rus; insult; word; unknown language 'rus'",
                "дур; ru; rude; word; unknown class 'rude'",
                "дур; ru; insult; stems; unknown shape 'stems'",
            })
    void aMistypedColumnOfALexiconIsNamed(String root, String language, String kind, String shape, String reason)
            throws IOException {
        String line = String.join("\t", root, language, kind, shape, "");
        Files.writeString(copy.resolve("lexicons/ru.tsv"), line + "\n");

        assertThatThrownBy(() -> RuleBook.load(copy))
                .hasMessageStartingWith("lexicons/ru.tsv:1: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((мой|наш) бот", "(мой бот|наш бот", "мой) бот", "бот)"})
    void aBracketWithoutItsOtherHalfIsNamed(String phrase) throws IOException {
        Path file = copy.resolve("grounds/g08-study-bots.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^ {4}- \"[^\"]*\"$", "    - \"" + phrase + "\""));

        assertThatThrownBy(() -> RuleBook.load(copy))
                .hasMessageStartingWith("grounds/g08-study-bots.yaml:")
                .hasMessageContaining("bracket");
    }

    @Test
    void aRuleInAFileOfAnotherEndingIsRefused() throws IOException {
        Files.move(copy.resolve("grounds/g15-capitals.yaml"), copy.resolve("grounds/g15-capitals.yml"));

        assertThatThrownBy(() -> RuleBook.load(copy)).hasMessageStartingWith("grounds/g15-capitals.yml: only files");
    }

    @Test
    void theHashChangesWithAnyFile() throws IOException {
        String before = RuleBook.load(copy).hash();
        Files.writeString(
                copy.resolve("lexicons/en.tsv"), Files.readString(copy.resolve("lexicons/en.tsv")) + "# seen\n");

        assertThat(RuleBook.load(copy).hash()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void aMissingFolderIsSaidInOneLine() {
        assertThatThrownBy(() -> RuleBook.load(copy.resolve("nowhere")))
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("no such folder");
    }
}
