package kz.rectorblog.publication;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.web.Texts;

/** The source of a ground, as the rule files write it, in a reader's words: «Блог ережесінің 5.3-тармағы». */
final class Clauses {

    /** What a source begins with, and the words for the rest of it. */
    private static final Map<Pattern, String> FORMS = Map.of(
            Pattern.compile("Reg\\. ([\\d.]+)"), "rules.source.clause",
            Pattern.compile("Reg\\. ([\\d.]+) b\\.(\\d+)"), "rules.source.point",
            Pattern.compile("APPC (\\d+)"), "rules.source.code",
            Pattern.compile("SOP ([\\d()]+)(?:, section 2)?"), "rules.source.procedure",
            Pattern.compile("Law 94-V of .*"), "rules.source.personal-data");

    private Clauses() {}

    static String of(String source, Texts texts) {
        return Stream.of(source.split(";\\s*")).map(part -> words(part, texts)).collect(Collectors.joining("; "));
    }

    private static String words(String part, Texts texts) {
        for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(part);
            if (matcher.matches()) {
                Object[] places = Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                        .map(matcher::group)
                        .toArray();
                return texts.text(form.getValue(), places);
            }
        }
        return part;
    }
}
