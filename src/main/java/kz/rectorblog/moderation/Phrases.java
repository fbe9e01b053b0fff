package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.text.YamlEntry;
import org.jspecify.annotations.Nullable;

/** A list of phrases that can be looked for together in one walk over the words. */
final class Phrases {

    private final Map<Integer, List<Phrase>> byKey = new HashMap<>();

    private Phrases() {}

    static Phrases read(YamlEntry entry, String key) {
        Phrases phrases = new Phrases();
        for (String written : entry.texts(key)) {
            try {
                Phrase.of(written).forEach(phrases::add);
            } catch (IllegalArgumentException wrong) {
                throw entry.broken(key, String.valueOf(wrong.getMessage()));
            }
        }
        return phrases;
    }

    private void add(Phrase phrase) {
        phrase.firstKeys().stream()
                .distinct()
                .forEach(first -> byKey.computeIfAbsent(first, unseen -> new ArrayList<>())
                        .add(phrase));
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** Where one of the phrases stands: indexes of words, the end not included. */
    record Place(int from, int to, int sentence) {}

    List<Place> in(Reading reading) {
        List<Place> places = new ArrayList<>();
        if (byKey.isEmpty()) {
            return places;
        }
        for (int at = 0; at < reading.words().size(); at++) {
            int end = longestAt(reading, at);
            if (end > at) {
                places.add(new Place(at, end, reading.words().get(at).sentence()));
            }
        }
        return places;
    }

    private int longestAt(Reading reading, int at) {
        String word = reading.folded(at);
        int end = longest(byKey.get(Phrase.key(word)), reading, at);
        return word.length() == 1 ? end : Math.max(end, longest(byKey.get((int) word.charAt(0)), reading, at));
    }

    private static int longest(@Nullable List<Phrase> phrases, Reading reading, int at) {
        int longest = -1;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                longest = Math.max(longest, phrase.endAt(reading, at));
            }
        }
        return longest;
    }
}
