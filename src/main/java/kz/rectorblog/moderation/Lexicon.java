package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.apache.lucene.util.automaton.Transition;

/**
 * Roots with all their word forms, each compiled into an automaton, so that a word costs one short walk over its letters
 * for each root that can begin as it does. A file of {@code lexicons/} has a line a root: root, language, class, shape,
 * innocent words.
 */
final class Lexicon {

    private static final int MOST_WORK = 400_000;
    private static final int COLUMNS = 5;

    /** A first letter out of so many is any letter. */
    private static final int WIDE = 100;

    private final List<CharacterRunAutomaton> anywhere = new ArrayList<>();
    private final Map<Character, List<CharacterRunAutomaton>> byFirstLetter = new HashMap<>();
    private final Set<String> innocentLatin = new HashSet<>();
    private int roots;

    private Lexicon() {}

    int roots() {
        return roots;
    }

    /** Whether a Latin word is named innocent, whatever its Cyrillic reading would be: {@code her}, {@code eBay}. */
    boolean excuses(String form) {
        return innocentLatin.contains(form);
    }

    /** Whether this normal form is a form of one of the roots, and none of that root's innocent words. */
    boolean holds(String form) {
        if (form.isEmpty()) {
            return false;
        }
        return runAny(byFirstLetter.getOrDefault(form.charAt(0), List.of()), form) || runAny(anywhere, form);
    }

    private static boolean runAny(List<CharacterRunAutomaton> roots, String form) {
        for (CharacterRunAutomaton root : roots) {
            if (root.run(form)) {
                return true;
            }
        }
        return false;
    }

    /** The roots of these classes; {@code path} names the file in what is said of a broken line. */
    static Lexicon read(String path, String content, Set<String> classes) {
        Lexicon lexicon = new Lexicon();
        int lineNumber = 0;
        for (String line : content.split("\\R")) {
            lineNumber++;
            boolean comment = line.isBlank() || line.startsWith("#") || line.startsWith("root\t");
            if (!comment) {
                Root root = root(path, lineNumber, line);
                if (classes.contains(root.kind())) {
                    lexicon.add(compiled(path, lineNumber, root));
                    lexicon.innocentLatin.addAll(List.of(root.innocent().split("[,;]\\s*")));
                }
            }
        }
        return lexicon;
    }

    private void add(Automaton forms) {
        roots++;
        CharacterRunAutomaton runnable = new CharacterRunAutomaton(forms);
        Transition first = new Transition();
        List<Character> letters = new ArrayList<>();
        for (int i = 0; i < forms.initTransition(0, first); i++) {
            forms.getTransition(0, i, first);
            if (first.max - first.min > WIDE) {
                anywhere.add(runnable);
                return;
            }
            for (int letter = first.min; letter <= first.max; letter++) {
                letters.add((char) letter);
            }
        }
        letters.forEach(letter -> byFirstLetter
                .computeIfAbsent(letter, unseen -> new ArrayList<>())
                .add(runnable));
    }

    private record Root(String root, String language, String kind, String shape, String innocent) {}

    private static Root root(String path, int lineNumber, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new BrokenRule(
                    path,
                    lineNumber,
                    "five columns are needed: root, language, class, shape, innocent; here are " + columns.length);
        }
        return new Root(
                columns[0].strip(), columns[1].strip(), columns[2].strip(), columns[3].strip(), columns[4].strip());
    }

    private static Automaton compiled(String path, int lineNumber, Root root) {
        try {
            Automaton forms = determinized(WordForms.of(root.root(), root.language(), root.shape()));
            if (root.innocent().isEmpty()) {
                return forms;
            }
            List<Automaton> innocent = new ArrayList<>();
            for (String word : root.innocent().split("[,;]\\s*")) {
                innocent.add(determinized(WordForms.innocent(word.strip().toLowerCase(Locale.ROOT))));
            }
            return Operations.minus(forms, Operations.determinize(Operations.union(innocent), MOST_WORK), MOST_WORK);
        } catch (IllegalArgumentException | TooComplexToDeterminizeException wrong) {
            throw new BrokenRule(path, lineNumber, "'" + root.root() + "': " + wrong.getMessage());
        }
    }

    private static Automaton determinized(String expression) {
        return Operations.determinize(new RegExp(expression, RegExp.NONE).toAutomaton(), MOST_WORK);
    }
}
