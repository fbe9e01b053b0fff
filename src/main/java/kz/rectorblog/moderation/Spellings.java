package kz.rectorblog.moderation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Normalizer;
import kz.rectorblog.text.Transliteration;

/** The ways to read one word: as it stands, without drawn-out letters, digits as the letters they resemble, Latin as Cyrillic. */
final class Spellings {

    private static final int LONGEST = 60;

    /** {@code 4mo, su4ka}; with more it is a code, not Russian in Latin letters. */
    private static final int MOST_DIGITS_IN_CYRILLIC = 1;

    private Spellings() {}

    /** The readings in an English text, where Latin letters mean themselves. */
    static Set<String> inEnglish(String form) {
        return plain(form);
    }

    /** Every reading, Latin letters as Cyrillic ones too. */
    static Set<String> of(String form) {
        Set<String> readings = new LinkedHashSet<>(plain(form));
        readings.addAll(inCyrillic(form));
        return readings;
    }

    /** The readings of its Latin letters as Cyrillic ones; none of a word that has no Latin letters, or is a code. */
    static Set<String> inCyrillic(String form) {
        if (!isLatin(form) || digits(form) > MOST_DIGITS_IN_CYRILLIC) {
            return Set.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        for (String reading : plain(form)) {
            if (isLatin(reading)) {
                readings.addAll(Transliteration.toCyrillic(reading));
                readings.add(Normalizer.asDrawn(reading));
            }
        }
        return readings;
    }

    private static Set<String> plain(String form) {
        if (form.length() < 2 || form.length() > LONGEST) {
            return Set.of();
        }
        if (isOrdinary(form)) {
            return Set.of(form);
        }
        Set<String> readings = new LinkedHashSet<>(List.of(form));
        addLetterLike(form, readings);
        for (String reading : List.copyOf(readings)) {
            readings.add(Normalizer.withoutRepeats(reading));
            readings.add(withoutDrawling(reading));
        }
        return readings;
    }

    /** Every run of three or more of one letter as two: {@code asssses} reads {@code asses}. */
    private static String withoutDrawling(String word) {
        StringBuilder shorter = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean third = i > 1 && word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
            if (!third) {
                shorter.append(word.charAt(i));
            }
        }
        return shorter.length() == word.length() ? word : shorter.toString();
    }

    /** Cyrillic letters alone, none of them twice in a row: only one way to read it. */
    private static boolean isOrdinary(String form) {
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (letter < 'Ѐ' || letter > 'ԯ' || i > 0 && letter == form.charAt(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Letters among which digits stand, as many at least as the digits: a word, not the number of a room. */
    private static void addLetterLike(String form, Set<String> readings) {
        long digits = digits(form);
        long letters = form.chars().filter(Character::isLetter).count();
        if (isLatin(form)) {
            readings.add(form.replace("vv", "w"));
            if (digits > 0 && letters >= Math.max(2, digits)) {
                readings.add(Transliteration.latinDigits(form));
                readings.add(Transliteration.latinDigits(form.replace('1', 'l')));
            }
        } else if (digits > 0 && letters >= Math.max(2, digits)) {
            readings.add(Transliteration.cyrillicDigits(form));
        }
    }

    private static long digits(String form) {
        return form.chars().filter(Character::isDigit).count();
    }

    private static boolean isLatin(String form) {
        return form.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
