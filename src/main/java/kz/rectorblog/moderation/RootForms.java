package kz.rectorblog.moderation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.util.automaton.Automaton;

/** Every form of each root of one book, worked out once: that is the dearest part of reading a book. */
final class RootForms {

    private final Map<Root, Automaton> made = new ConcurrentHashMap<>();

    Automaton of(Root root) {
        return made.computeIfAbsent(root, Root::everyForm);
    }

    /** Begins with these on the other processors. What is broken is told when it is its turn. */
    void begin(List<Root> roots) {
        ForkJoinPool.commonPool()
                .execute(() -> roots.parallelStream().forEach(root -> {
                    try {
                        of(root);
                    } catch (BrokenRule toldInItsTurn) {
                        made.remove(root);
                    }
                }));
    }
}
