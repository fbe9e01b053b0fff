package kz.rectorblog.text;

import java.util.Arrays;
import java.util.List;

/** The commonest short words of each language, by a number made of their letters: reading a text makes no strings. */
final class CommonWords {

    private static final int LETTER_BITS = 6;
    private static final int ROOM = 4;
    private static final long NOTHING = 0;

    /** Of each language; a number stands at the place that it gives itself or, where that is taken, behind it. */
    private final long[][] words = new long[Language.values().length][];

    private CommonWords() {}

    static CommonWords read() {
        CommonWords common = new CommonWords();
        for (String line : TextResource.lines("common-words.tsv")) {
            String[] cells = line.split("\t", -1);
            Language language = Language.ofCode(cells[0]).orElseThrow();
            common.words[language.ordinal()] = places(List.of(cells[1].split(" ")));
        }
        return common;
    }

    private static long[] places(List<String> words) {
        long[] places = new long[Integer.highestOneBit(words.size()) * ROOM];
        Arrays.fill(places, NOTHING);
        for (String word : words) {
            long key = keyOf(word);
            places[place(places, key)] = key;
        }
        return places;
    }

    private static long keyOf(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key(key, Alphabet.number(Alphabet.code(word.charAt(i))));
        }
        return key;
    }

    /** The number of a word with one more letter; a word of more than ten letters keeps its last ones. */
    static long key(long key, int letter) {
        return key << LETTER_BITS | letter;
    }

    boolean holds(Language language, long key) {
        long[] places = words[language.ordinal()];
        return key != NOTHING && places[place(places, key)] == key;
    }

    private static int place(long[] places, long key) {
        int place = Long.hashCode(key * 0x9E3779B97F4A7C15L) & places.length - 1;
        while (places[place] != NOTHING && places[place] != key) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }
}
