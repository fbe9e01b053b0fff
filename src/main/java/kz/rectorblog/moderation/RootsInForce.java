package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.text.Normalizer;

/** The roots of one lexicon that a rule looks for, each with an automaton of its own, so that a hit can be traced to its line. */
final class RootsInForce {

    private final String file;
    private final List<Tried> roots = new ArrayList<>();
    private final List<Root> idle;
    private final Lexicon lexicon;

    private RootsInForce(String file, List<Root> all, Set<String> classes) {
        this.file = file;
        List<Root> used =
                all.stream().filter(root -> classes.contains(root.kind())).toList();
        this.idle = all.stream().filter(root -> !classes.contains(root.kind())).toList();
        this.lexicon = Lexicon.of(used, new RootForms());
        used.forEach(root -> roots.add(new Tried(root, root.runnable(root.everyForm()))));
    }

    private record Tried(Root root, RunnableRoot forms) {}

    static RootsInForce read(RuleFolder folder, String file, Set<String> classes) {
        return new RootsInForce(file, Root.read(file, folder.content(file)), classes);
    }

    String file() {
        return file;
    }

    List<Root> used() {
        return roots.stream().map(Tried::root).toList();
    }

    /** Roots of classes that no rule looks for. */
    List<Root> idle() {
        return idle;
    }

    /** The first root that this word is a form of, however the word may be read. */
    Optional<Root> rootOf(String word) {
        String form = Normalizer.word(word);
        if (lexicon.excuses(form)) {
            return Optional.empty();
        }
        Set<String> readings = Spellings.of(form);
        return readings.stream().anyMatch(lexicon::holds) ? hit(readings).findFirst() : Optional.empty();
    }

    /** Every root that one of these readings is a form of. */
    Stream<Root> hit(Set<String> readings) {
        return roots.stream()
                .filter(each -> readings.stream().anyMatch(each.forms()::holds))
                .map(Tried::root);
    }
}
