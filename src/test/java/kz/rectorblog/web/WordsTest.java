package kz.rectorblog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the pages: none said twice, none missing in a language, each a pattern that can be filled. */
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwice(Language language) throws IOException {
        List<String> keys = keys(language);
        Set<String> once = new HashSet<>();

        assertThat(keys.stream().filter(key -> !once.add(key))).isEmpty();
    }

    @Test
    void everyKeyIsSaidInEveryLanguage() throws IOException {
        assertThat(new TreeSet<>(keys(Language.RU))).isEqualTo(new TreeSet<>(keys(Language.KK)));
        assertThat(new TreeSet<>(keys(Language.EN))).isEqualTo(new TreeSet<>(keys(Language.KK)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAPatternThatCanBeFilled(Language language) throws IOException {
        for (String key : keys(language)) {
            if (!key.startsWith("format.")) {
                assertThat(new MessageFormat(Texts.in(language).text(key)))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    private static List<String> keys(Language language) throws IOException {
        Path file = Path.of("src/main/resources/i18n/messages_" + language.code() + ".properties");
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.matches("[\\w.-]+\\s*=.*")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        return keys;
    }
}
