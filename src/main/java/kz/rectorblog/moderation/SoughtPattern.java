package kz.rectorblog.moderation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.YamlEntry;

/**
 * A pattern of a rule.
 *
 * @param needles one of these stands in small letters in every text that it finds; none where that can't be told
 */
record SoughtPattern(Pattern pattern, List<String> needles) {

    SoughtPattern {
        needles = List.copyOf(needles);
    }

    /**
     * What stands under {@code pattern}, at least one.
     *
     * @param flags of the engine
     */
    static List<SoughtPattern> read(YamlEntry detect, int flags) {
        List<SoughtPattern> patterns = new ArrayList<>();
        for (String pattern : detect.texts("pattern")) {
            try {
                patterns.add(new SoughtPattern(Pattern.compile(pattern, flags), Needles.of(pattern)));
            } catch (PatternSyntaxException wrong) {
                throw detect.broken("pattern", "not a pattern: " + wrong.getMessage());
            }
        }
        if (patterns.isEmpty()) {
            throw detect.broken("'pattern' is missing");
        }
        return patterns;
    }

    /** Whether it is worth trying on a text that reads so in small letters. */
    boolean mayBeIn(String small) {
        return needles.isEmpty() || needles.stream().anyMatch(small::contains);
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
