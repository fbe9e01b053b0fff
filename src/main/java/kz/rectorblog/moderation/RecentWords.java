package kz.rectorblog.moderation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the words met lately, for any number of threads, in two generations: a full young one becomes the old one, and
 * what is asked for again moves back. A flood of nonsense words can only make it forget, never grow.
 */
final class RecentWords {

    private static final int LONGEST = 40;

    private final int most;
    private volatile Map<String, Vocabulary.Known> young = new ConcurrentHashMap<>();
    private volatile Map<String, Vocabulary.Known> old = Map.of();

    /** At most twice so many words. */
    RecentWords(int most) {
        this.most = most;
    }

    Vocabulary.@Nullable Known get(String form) {
        Vocabulary.Known known = young.get(form);
        if (known == null) {
            known = old.get(form);
            if (known != null) {
                put(form, known);
            }
        }
        return known;
    }

    void put(String form, Vocabulary.Known known) {
        if (form.length() > LONGEST) {
            return;
        }
        if (young.size() >= most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(form, known);
    }
}
