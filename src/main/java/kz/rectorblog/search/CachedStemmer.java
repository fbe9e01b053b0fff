package kz.rectorblog.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.rectorblog.text.Stemmer;

/** Remembers the stems of the words it met: a few thousand words make up most of any text. */
final class CachedStemmer implements Stemmer {

    private static final int MOST = 100_000;
    private static final int LONGEST = 40;

    private final Stemmer stemmer;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    CachedStemmer(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public String stem(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        String known = stems.get(word);
        return known != null ? known : remember(word, stemmer.stem(word));
    }

    private String remember(String word, String stem) {
        if (stems.size() >= MOST) {
            stems.clear();
        }
        stems.put(word, stem);
        return stem;
    }
}
