package kz.rectorblog.moderation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what words are by the letters as somebody wrote them, so that no string is made for a word that was met
 * lately. A word has two places, and a third one of the same places takes one over: this can't grow. For any number of
 * threads: what stands in a place is never changed, only replaced.
 */
final class WrittenWords<V> {

    private static final int PLACES = 1 << 17;
    private static final int LONGEST = 40;

    private final @Nullable Entry<V>[] places = newPlaces();
    private final Function<String, V> finder;

    /** @param finder finds the same for the same word always */
    WrittenWords(Function<String, V> finder) {
        this.finder = finder;
    }

    /** The letters stand in an array of their own: a string would be one more look into distant memory. */
    private static final class Entry<V> {

        private final char[] letters;
        private final V value;

        Entry(String written, V value) {
            this.letters = written.toCharArray();
            this.value = value;
        }

        boolean stands(String text, int start, int end) {
            if (letters.length != end - start) {
                return false;
            }
            for (int at = 0; at < letters.length; at++) {
                if (letters[at] != text.charAt(start + at)) {
                    return false;
                }
            }
            return true;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made otherwise
    private static <V> @Nullable Entry<V>[] newPlaces() {
        return new Entry[PLACES];
    }

    /** What the word between these characters of the text is. */
    V at(String text, int start, int end) {
        int first = place(text, start, end);
        Entry<V> known = places[first];
        if (known != null && known.stands(text, start, end)) {
            return known.value;
        }
        Entry<V> second = places[first ^ 1];
        return second != null && second.stands(text, start, end)
                ? second.value
                : found(text.substring(start, end), first);
    }

    private V found(String written, int place) {
        V value = finder.apply(written);
        if (written.length() <= LONGEST) {
            places[place ^ 1] = places[place];
            places[place] = new Entry<>(written, value);
        }
        return value;
    }

    private static int place(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
