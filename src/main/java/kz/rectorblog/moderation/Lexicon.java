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

    /** Beginnings out of so many are any. */
    private static final int WIDE = 2_000;

    private final List<RunnableRoot> anywhere = new ArrayList<>();
    private final Map<Integer, List<RunnableRoot>> byBeginning = new HashMap<>();
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
        return runAny(byBeginning.getOrDefault(beginning(form), List.of()), form) || runAny(anywhere, form);
    }

    private static boolean runAny(List<RunnableRoot> roots, String form) {
        for (RunnableRoot root : roots) {
            if (root.holds(form)) {
                return true;
            }
        }
        return false;
    }

    static Lexicon of(List<Root> roots, RootForms known) {
        Lexicon lexicon = new Lexicon();
        List<Automaton> forms = roots.parallelStream().map(known::of).toList();
        for (int at = 0; at < roots.size(); at++) {
            Root root = roots.get(at);
            lexicon.add(root, forms.get(at));
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

    /** A word's first two letters as a number: a quick way to know which roots it cannot be a form of. */
    private static int beginning(String form) {
        return beginning(form.charAt(0), form.length() > 1 ? form.charAt(1) : 0);
    }

    /** A prime parts the letters: as halves of a number they would fall into few places of a hash table. */
    private static int beginning(int first, int second) {
        return first * 65_599 + second;
    }

    private void add(Root root, Automaton forms) {
        roots++;
        RunnableRoot runnable = root.runnable(forms);
        Set<Integer> beginnings = new HashSet<>();
        if (collectBeginnings(forms, beginnings)) {
            beginnings.forEach(beginning -> byBeginning
                    .computeIfAbsent(beginning, unseen -> new ArrayList<>())
                    .add(runnable));
        } else {
            anywhere.add(runnable);
        }
    }

    /** Collects what the forms can begin with; false if that is nearly anything. */
    private static boolean collectBeginnings(Automaton forms, Set<Integer> beginnings) {
        for (Transition first : transitions(forms, 0)) {
            for (Transition second : transitions(forms, first.dest)) {
                int pairs = (first.max - first.min + 1) * Math.min(WIDE, second.max - second.min + 1);
                if (first.max - first.min > WIDE || beginnings.size() + pairs > WIDE) {
                    return false;
                }
                for (int letter = first.min; letter <= first.max; letter++) {
                    for (int next = second.min; next <= second.max; next++) {
                        beginnings.add(beginning(letter, next));
                    }
                }
            }
        }
        return true;
    }

    private static List<Transition> transitions(Automaton automaton, int state) {
        List<Transition> transitions = new ArrayList<>();
        Transition walked = new Transition();
        int count = automaton.initTransition(state, walked);
        for (int i = 0; i < count; i++) {
            Transition each = new Transition();
            automaton.getTransition(state, i, each);
            transitions.add(each);
        }
        return transitions;
    }
}
