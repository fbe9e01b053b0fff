package kz.rectorblog.moderation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A line of a lexicon: a root, which forms it takes, and the words that look like its forms and are innocent.
 *
 * @param kind its class: obscene, vulgar, insult or mild
 * @param innocent small letters, a star for any letters
 */
record Root(
        String file, int line, String expression, String language, String kind, String shape, List<String> innocent) {

    private static final int MOST_WORK = 400_000;
    private static final int COLUMNS = 5;
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final List<String> CLASSES = List.of("obscene", "vulgar", "insult", "mild");

    /** Every root of the file; {@code file} names it in what is said of a broken line. */
    static List<Root> read(String file, String content) {
        List<Root> roots = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\\R")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("root\t")) {
                roots.add(of(file, number, line.split("\t", -1)));
            }
        }
        return roots;
    }

    private static Root of(String file, int number, String[] columns) {
        if (columns.length != COLUMNS) {
            throw new BrokenRule(
                    file,
                    number,
                    "five columns are needed: root, language, class, shape, innocent; here are " + columns.length);
        }
        requireOneOf(LANGUAGES, "language", columns[1], file, number);
        requireOneOf(CLASSES, "class", columns[2], file, number);
        for (String shape : columns[3].split(",")) {
            requireOneOf(WordForms.SHAPES, "shape", shape, file, number);
        }
        String innocent = columns[4].strip().toLowerCase(Locale.ROOT);
        return new Root(
                file,
                number,
                columns[0].strip(),
                columns[1].strip(),
                columns[2].strip(),
                columns[3].strip(),
                innocent.isEmpty() ? List.of() : List.of(innocent.split("[,;]\\s*")));
    }

    private static void requireOneOf(List<String> known, String column, String written, String file, int line) {
        if (!known.contains(written.strip())) {
            throw new BrokenRule(
                    file, line, "unknown " + column + " '" + written.strip() + "'; known: " + String.join(", ", known));
        }
    }

    /** Its forms without the innocent words, ready to be tried. */
    RunnableRoot runnable(Automaton everyForm) {
        return new RunnableRoot(new WordTable(everyForm), innocent.isEmpty() ? null : innocentWords());
    }

    /** Its forms with the innocent ones among them. */
    Automaton everyForm() {
        return readable(() -> determinized(WordForms.of(expression, language, shape)));
    }

    private Pattern innocentWords() {
        return readable(
                () -> Pattern.compile(innocent.stream().map(WordForms::innocent).collect(Collectors.joining("|"))));
    }

    /** The words that an entry of the column of innocent words stands for. */
    static Automaton words(String innocent) {
        return determinized(WordForms.innocent(innocent));
    }

    private <T> T readable(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException | TooComplexToDeterminizeException wrong) {
            throw new BrokenRule(file, line, "'" + expression + "': " + wrong.getMessage());
        }
    }

    private static Automaton determinized(String expression) {
        return Operations.determinize(new RegExp(expression, RegExp.NONE).toAutomaton(), MOST_WORK);
    }
}
