package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.KazakhFolding;
import kz.rectorblog.text.Language;

/**
 * What the model of the grounds sees of a text: each word by its beginning, short and long, and by its runs of four letters;
 * each word beside the next. Kazakh and Russian carry their meaning in the beginning of a word and their grammar at its end;
 * the runs know a word again that is misspelt, prefixed or put together.
 */
final class GroundFeatures {

    /** Between the halves of a pair; no word holds it. */
    static final char JOINT = '+';

    /** Stands for any number in a pair. */
    private static final String NUMBER = "0";

    private static final int SHORT = 4;
    private static final int LONG = 6;
    private static final int RUN = 4;
    private static final int LONGEST_WORD = 24;

    private GroundFeatures() {}

    /**
     * How the model spells a word in normal form: letters of Kazakh as their Russian neighbours, and where the text is not
     * English, Latin letters as the Cyrillic ones that were meant.
     */
    static String spelled(String form, Language language) {
        return language != Language.EN && isLatin(form) ? KazakhFolding.fold(form) : Phrase.fold(form);
    }

    /** Whether it begins with a Latin letter. */
    static boolean isLatin(String form) {
        return !form.isEmpty() && form.charAt(0) >= 'a' && form.charAt(0) <= 'z';
    }

    /** Every feature of these folded words in their order; a word that was said before says nothing again. */
    static List<String> of(List<String> folded) {
        List<String> features = new ArrayList<>();
        Set<String> said = new HashSet<>();
        boolean newBefore = false;
        for (int at = 0; at < folded.size(); at++) {
            boolean isNew = said.add(folded.get(at));
            if (isNew) {
                features.addAll(ofWord(folded.get(at)));
            }
            if (at > 0 && (isNew || newBefore)) {
                features.add(pair(folded.get(at - 1), folded.get(at)));
            }
            newBefore = isNew;
        }
        return features;
    }

    /**
     * {@code студ*}, {@code студен*}, {@code :_сту}, {@code :студ}…; a word of at most four letters is its own beginning.
     * Numbers say nothing: they may be anybody's.
     */
    static List<String> ofWord(String folded) {
        if (KnownWord.holdsDigit(folded)) {
            return List.of();
        }
        List<String> features = new ArrayList<>();
        features.add(cut(folded, SHORT));
        if (folded.length() > SHORT) {
            features.add(cut(folded, LONG));
        }
        String edged = "_" + (folded.length() > LONGEST_WORD ? folded.substring(0, LONGEST_WORD) : folded) + "_";
        for (int from = 0; from + RUN <= edged.length(); from++) {
            features.add(":" + edged.substring(from, from + RUN));
        }
        return features;
    }

    /** {@code бере+акша}: two neighbours by their beginnings. */
    static String pair(String before, String word) {
        return half(before) + JOINT + half(word);
    }

    /** A word's part in a pair; a number is one like another. */
    static String half(String folded) {
        if (KnownWord.holdsDigit(folded)) {
            return NUMBER;
        }
        return folded.length() <= SHORT ? folded : folded.substring(0, SHORT);
    }

    private static String cut(String folded, int length) {
        return folded.length() <= length ? folded : folded.substring(0, length) + "*";
    }
}
