package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/** A list of phrases that can be looked for together in one walk over the words. */
final class Phrases {

    private final int begins;
    private boolean empty = true;

    private Phrases(int begins) {
        this.begins = begins;
    }

    static Phrases read(YamlEntry entry, String key, Vocabulary vocabulary) {
        return read(entry, key, vocabulary, UnaryOperator.identity());
    }

    /** As they read once the lists that they name are written out. */
    static Phrases read(YamlEntry entry, String key, Vocabulary vocabulary, UnaryOperator<String> writtenOut) {
        Phrases phrases = new Phrases(vocabulary.newTrait());
        for (String written : entry.texts(key)) {
            try {
                Phrase.of(writtenOut.apply(written), vocabulary).forEach(phrase -> phrases.add(phrase, vocabulary));
            } catch (IllegalArgumentException wrong) {
                throw entry.broken(key, String.valueOf(wrong.getMessage()));
            }
        }
        return phrases;
    }

    private void add(Phrase phrase, Vocabulary vocabulary) {
        vocabulary.begin(phrase, phrase.begins(), begins);
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Where one of the phrases stands: indexes of words, the end not included. */
    record Place(int from, int to, int sentence) {

        Span span(Reading reading) {
            return new Span(
                    reading.words().get(from).start(),
                    reading.words().get(to - 1).end());
        }

        /** Whether the other stands in the same sentence with at most so many words between. */
        boolean isNear(Place other, int words) {
            return sentence == other.sentence && other.from - to <= words && from - other.to <= words;
        }
    }

    List<Place> in(Reading reading) {
        int[] beginnings = reading.wordsWith(begins);
        if (beginnings.length == 0) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int at : beginnings) {
            int end = longestAt(reading, at);
            if (end > at) {
                places.add(new Place(at, end, reading.sentence(at)));
            }
        }
        return places;
    }

    private int longestAt(Reading reading, int at) {
        int longest = -1;
        for (Phrase phrase : reading.known(at).phrases(begins)) {
            longest = Math.max(longest, phrase.endAt(reading, at));
        }
        return longest;
    }
}
