package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/**
 * Roots with all their word forms, each compiled into an automaton, so that a word costs one short walk over its letters
 * for each root that can begin as it does. A file of {@code lexicons/} has a line a root: root, language, class, shape,
 * innocent words.
 */
final class Lexicon {

    private static final Pattern LATIN_BEGINNING = Pattern.compile("[a-z]+\\*");

    /** A first letter out of so many is any letter. */
    private static final int WIDE = 100;

    private final List<RunnableRoot> anywhere = new ArrayList<>();
    private final Map<Character, List<RunnableRoot>> byFirstLetter = new HashMap<>();
    private final Set<String> innocentLatin = new HashSet<>();
    private final Set<String> innocentBeginnings = new HashSet<>();
    private int longestBeginning;
    private int roots;

    private Lexicon() {}

    int roots() {
        return roots;
    }

    /** Whether a Latin word is named innocent, whatever its Cyrillic reading would be: {@code her}, {@code eBay}. */
    boolean excuses(String form) {
        return innocentLatin.contains(form) || !innocentBeginnings.isEmpty() && beginsInnocently(form);
    }

    private boolean beginsInnocently(String form) {
        boolean latin = !form.isEmpty() && form.charAt(0) <= 'z' && form.charAt(0) >= 'a';
        for (int length = latin ? Math.min(longestBeginning, form.length()) : 0; length > 1; length--) {
            if (innocentBeginnings.contains(form.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this normal form is a form of one of the roots, and none of that root's innocent words. */
    boolean holds(String form) {
        if (form.isEmpty()) {
            return false;
        }
        return runAny(byFirstLetter.getOrDefault(form.charAt(0), List.of()), form) || runAny(anywhere, form);
    }

    private static boolean runAny(List<RunnableRoot> roots, String form) {
        for (RunnableRoot root : roots) {
            if (root.holds(form)) {
                return true;
            }
        }
        return false;
    }

    /** The roots of these classes; {@code path} names the file in what is said of a broken line. */
    static Lexicon read(String path, String content, Set<String> classes) {
        return of(Root.read(path, content).stream()
                .filter(root -> classes.contains(root.kind()))
                .toList());
    }

    static Lexicon of(List<Root> roots) {
        Lexicon lexicon = new Lexicon();
        for (Root root : roots) {
            lexicon.add(root);
            lexicon.innocentLatin.addAll(root.innocent());
            root.innocent().stream()
                    .filter(word -> isLatinBeginning(word, root))
                    .forEach(lexicon::excuseAll);
        }
        return lexicon;
    }

    /** {@code herit*} beside a Russian root: every such Latin word, for only its Cyrillic reading could be guilty. */
    private static boolean isLatinBeginning(String innocent, Root root) {
        return !root.language().equals("en")
                && LATIN_BEGINNING.matcher(innocent).matches();
    }

    private void excuseAll(String innocent) {
        innocentBeginnings.add(innocent.substring(0, innocent.length() - 1));
        longestBeginning = Math.max(longestBeginning, innocent.length() - 1);
    }

    private void add(Root root) {
        roots++;
        Automaton forms = root.everyForm();
        RunnableRoot runnable = root.runnable(forms);
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
}
