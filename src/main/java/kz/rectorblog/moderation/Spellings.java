package kz.rectorblog.moderation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Normalizer;
import kz.rectorblog.text.Transliteration;

/** The ways to read one word: as it stands, without drawn-out letters, digits as the letters they resemble, Latin as Cyrillic. */
final class Spellings {

    private static final int LONGEST = 60;

    private Spellings() {}

    /** The readings in an English text, where Latin letters mean themselves. */
    static Set<String> inEnglish(String form) {
        return plain(form);
    }

    /** Every reading, Latin letters as Cyrillic ones too. */
    static Set<String> of(String form) {
        Set<String> readings = new LinkedHashSet<>(plain(form));
        for (String reading : List.copyOf(readings)) {
            if (isLatin(reading)) {
                readings.addAll(Transliteration.toCyrillic(reading));
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
        }
        return readings;
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

    private static void addLetterLike(String form, Set<String> readings) {
        boolean digits = form.chars().anyMatch(Character::isDigit);
        boolean letters = form.chars().anyMatch(Character::isLetter);
        if (digits && letters) {
            readings.add(isLatin(form) ? Transliteration.latinDigits(form) : Transliteration.cyrillicDigits(form));
        }
    }

    private static boolean isLatin(String form) {
        return form.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
