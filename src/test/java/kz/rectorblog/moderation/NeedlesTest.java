package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedlesTest {

    private static final Path RULES = Path.of("moderation-rules");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?:flat|door) ?№? ?\\d{1,4}; flat|door",
                "[\\p{L}-]{3,25} \\d{1,4} пәтер\\p{L}*; ' пәтер'",
                "born(?: on)? \\p{L}{3,9}; born",
                "туған(?: жылы)?|дата рождения; туған|дата рождения",
                "cars?\\d; car",
                "t\\.me/\\w+; t.me/",
                "(?:a|b?)\\d; ''",
                "\\d{12}; ''",
                "(?i)born; born",
                "\\Qborn\\E; ''",
                "[ab|c(]born; born",
                "(passport)[^\\d\\n]{0,30}?(\\d{7}); passport",
            })
    void whatMustStandInATextIsReadFromThePattern(String pattern, String needles) {
        assertThat(String.join("|", Needles.of(pattern))).isEqualTo(needles);
    }

    /** Else a rule would go blind without anybody noticing. */
    @Test
    void whatAnyPatternOfTheBookFindsHoldsOneOfItsNeedles() {
        List<String> examples = RuleBook.load(RULES).rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(example -> example.submitted().text())
                .toList();
        List<SoughtPattern> patterns = patterns().toList();
        assertThat(patterns).filteredOn(pattern -> !pattern.needles().isEmpty()).hasSizeGreaterThan(20);
        assertThat(patterns)
                .allSatisfy(pattern -> assertThat(examples)
                        .filteredOn(text -> pattern.matcher(text).find())
                        .allMatch(text -> pattern.mayBeIn(text.toLowerCase(Locale.ROOT))));
    }

    private static Stream<SoughtPattern> patterns() {
        RuleFolder folder = new RuleFolder(RULES);
        return folder.files("grounds", ".yaml").stream()
                .map(folder::page)
                .filter(page -> page.has("detect") && page.entry("detect").has("pattern"))
                .flatMap(page -> SoughtPattern.read(page.entry("detect"), Pattern.CASE_INSENSITIVE).stream());
    }
}
