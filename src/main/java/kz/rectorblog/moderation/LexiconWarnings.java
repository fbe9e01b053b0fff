package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Finds what a lexicon could do without: roots that no example proves, innocent words that excuse nothing, roots said twice. */
final class LexiconWarnings {

    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Root> roots;
    private final List<Automaton> forms;
    private final List<CharacterRunAutomaton> runnable;

    private LexiconWarnings(List<Root> roots) {
        this.roots = roots;
        this.forms = roots.stream().map(Root::everyForm).toList();
        this.runnable = forms.stream().map(CharacterRunAutomaton::new).toList();
    }

    /** A line a warning, with file and line of the root. */
    static Stream<String> of(List<Root> roots, Set<Root> proven) {
        LexiconWarnings warnings = new LexiconWarnings(roots);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < roots.size(); at++) {
            Root root = roots.get(at);
            if (!proven.contains(root)) {
                lines.add(place(root) + "no example is a form of this root");
            }
            warnings.addIdleInnocents(at, lines);
            warnings.addDuplicates(at, lines);
        }
        return lines.stream();
    }

    private static String place(Root root) {
        return root.file() + ":" + root.line() + ": '" + shortened(root.expression()) + "': ";
    }

    private static String shortened(String expression) {
        return expression.length() <= 30 ? expression : expression.substring(0, 29) + "…";
    }

    private void addIdleInnocents(int at, List<String> lines) {
        for (String innocent : roots.get(at).innocent()) {
            if (!excuses(innocent, at)) {
                lines.add(place(roots.get(at)) + "the innocent word '" + innocent + "' is none of its forms anyway");
            }
        }
    }

    /** Whether the root would hit the word, or with a star a word that begins so, as it stands or in another reading. */
    private boolean excuses(String innocent, int at) {
        String beginning = innocent.replace("*", "");
        boolean star = beginning.length() < innocent.length();
        return !Operations.isEmpty(Operations.intersection(forms.get(at), Root.words(innocent)))
                || Spellings.of(innocent).stream().anyMatch(runnable.get(at)::run)
                || star
                        && Spellings.of(beginning).stream()
                                .map(reading -> Root.words(reading + "*"))
                                .anyMatch(words -> !Operations.isEmpty(Operations.intersection(forms.get(at), words)));
    }

    /** The words of a root, one by one, that another root holds already, or that stand twice in it. */
    private void addDuplicates(int at, List<String> lines) {
        Root root = roots.get(at);
        if (!root.shape().equals("exact")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String word : alternatives(root.expression())) {
            if (!LITERAL.matcher(word).matches()) {
                continue;
            }
            if (!seen.add(word)) {
                lines.add(place(root) + "'" + word + "' stands in it twice");
            }
            for (int other = 0; other < roots.size(); other++) {
                if (other != at && runnable.get(other).run(word)) {
                    lines.add(place(root) + "'" + word + "' is a form of line "
                            + roots.get(other).line() + " too");
                    break;
                }
            }
        }
    }

    /** What stands between the bars of an expression, those inside brackets left alone. */
    private static List<String> alternatives(String expression) {
        List<String> alternatives = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at <= expression.length(); at++) {
            char letter = at < expression.length() ? expression.charAt(at) : '|';
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                alternatives.add(expression.substring(from, at));
                from = at + 1;
            }
        }
        return alternatives;
    }
}
