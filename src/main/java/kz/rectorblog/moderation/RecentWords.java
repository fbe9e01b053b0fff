package kz.rectorblog.moderation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found of the words met lately, for any number of threads, in two generations: a full young one becomes the old one, and
 * what is asked for again moves back. A flood of nonsense words can only make it forget, never grow.
 */
final class RecentWords<V> {

    private static final int LONGEST = 40;

    private final int most;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = Map.of();

    /** At most twice so many words. */
    RecentWords(int most) {
        this.most = most;
    }

    /** What is remembered of this word; else what is found now, which must be the same for the same word always. */
    V of(String word, Function<String, V> finder) {
        V known = get(word);
        if (known == null) {
            known = finder.apply(word);
            put(word, known);
        }
        return known;
    }

    private @Nullable V get(String word) {
        V known = young.get(word);
        if (known == null) {
            known = old.get(word);
            if (known != null) {
                put(word, known);
            }
        }
        return known;
    }

    private void put(String word, V known) {
        if (word.length() > LONGEST) {
            return;
        }
        if (young.size() >= most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(word, known);
    }
}
