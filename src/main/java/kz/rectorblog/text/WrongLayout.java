package kz.rectorblog.text;

import java.util.Optional;

/** Knows a text typed with the wrong keyboard layout, {@code ghbdtn} for {@code привет}, and types it again. */
public final class WrongLayout {

    private static final String LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?&";
    private static final String RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,?";
    /** The upper row of the Kazakh layout, beside the letters that it shares with the Russian one. */
    private static final String DIGIT_KEYS = "2345890-=";

    private static final String KAZAKH_KEYS = "әіңғүұқөһ";
    private static final String ENDS_A_SENTENCE = ",.?!;:";
    /** Bits a letter: nobody's language as typed, somebody's when typed again. */
    private static final double UNREADABLE = 5.0;

    private static final double READABLE = 4.4;
    private static final double CLEAR = 1.8;
    private static final int FEWEST_LETTERS = 4;

    private WrongLayout() {}

    /** The text as it was meant, if it reads as no language now and as one of the three with the other layout. */
    public static Optional<String> retyped(String text) {
        double typed = surprise(text);
        if (typed < UNREADABLE) {
            return Optional.empty();
        }
        String again = isLatin(text) ? inCyrillic(text) : inLatin(text);
        double meant = surprise(again);
        return meant < READABLE && typed - meant > CLEAR ? Optional.of(again) : Optional.empty();
    }

    /** The mean over the letters of all words; 0 for a text with too few letters to tell. */
    private static double surprise(String text) {
        double bits = 0;
        int letters = 0;
        for (String word : text.split("\\s+")) {
            int length = letters(word);
            if (length > 1 && !isAddress(word)) {
                bits += Legibility.surprise(word) * length;
                letters += length;
            }
        }
        return letters < FEWEST_LETTERS ? 0 : bits / letters;
    }

    private static boolean isAddress(String word) {
        return word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.");
    }

    private static int letters(String word) {
        return (int)
                word.chars().filter(letter -> Alphabet.code((char) letter) != 0).count();
    }

    private static boolean isLatin(String text) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            latin += Normalizer.isLatin(text.charAt(i)) ? 1 : 0;
            cyrillic += Normalizer.isCyrillic(text.charAt(i)) ? 1 : 0;
        }
        return latin > cyrillic;
    }

    private static String inLatin(String text) {
        StringBuilder again = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int key = Normalizer.isCyrillic(letter) ? RUSSIAN_KEYS.indexOf(letter) : -1;
            again.append(key < 0 ? letter : LATIN_KEYS.charAt(key));
        }
        return again.toString();
    }

    private static String inCyrillic(String text) {
        StringBuilder again = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                again.append(wordInCyrillic(text.substring(from, at)));
                if (at < text.length()) {
                    again.append(text.charAt(at));
                }
                from = at + 1;
            }
        }
        return again.toString();
    }

    /** The last sign of a word may be a letter's key or what it shows: whichever leaves the likelier word. */
    private static String wordInCyrillic(String word) {
        if (letters(word) == 0) {
            return word;
        }
        char last = word.charAt(word.length() - 1);
        String whole = typedAgain(word);
        if (ENDS_A_SENTENCE.indexOf(last) < 0) {
            return whole;
        }
        String bare = typedAgain(word.substring(0, word.length() - 1));
        return Legibility.surprise(whole) < Legibility.surprise(bare) ? whole : bare + last;
    }

    private static String typedAgain(String word) {
        StringBuilder again = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int key = LATIN_KEYS.indexOf(letter);
            int digit = DIGIT_KEYS.indexOf(letter);
            if (key >= 0) {
                again.append(RUSSIAN_KEYS.charAt(key));
            } else {
                again.append(digit >= 0 ? KAZAKH_KEYS.charAt(digit) : letter);
            }
        }
        return again.toString();
    }
}
