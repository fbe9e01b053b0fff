package kz.rectorblog.moderation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.text.YamlEntry;

/**
 * Lists of words that several rules share: {@code @peoples} in a phrase stands for every member of the list
 * {@code peoples} of {@code lexicons/word-classes.yaml}. A member may name another list.
 */
final class WordClasses {

    static final String FILE = "lexicons/word-classes.yaml";

    private static final Pattern NAME = Pattern.compile("@([a-z]+(?:-[a-z]+)*)");
    private static final int DEEPEST = 5;

    private final RuleFolder folder;

    WordClasses(RuleFolder folder) {
        this.folder = folder;
    }

    /**
     * The phrase with its lists written out as choices in brackets.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    String expand(String written) {
        return expand(written, 0);
    }

    private String expand(String written, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("'" + written + "': the lists name each other in a circle");
        }
        Matcher names = NAME.matcher(written);
        return names.replaceAll(name -> Matcher.quoteReplacement(choices(written, name, depth)));
    }

    private String choices(String written, MatchResult name, int depth) {
        String members = expand(members(name.group(1)), depth + 1);
        boolean insideBrackets = written.lastIndexOf('(', name.start()) > written.lastIndexOf(')', name.start());
        return insideBrackets || depth > 0 ? members : "(" + members + ")";
    }

    private String members(String name) {
        YamlEntry page = folder.page(FILE);
        if (!page.has(name)) {
            throw new IllegalArgumentException("there is no list '" + name + "' in " + FILE);
        }
        return String.join("|", page.texts(name));
    }
}
