package kz.rectorblog.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads Latin letters as the Cyrillic ones that were meant, and digits as the letters that they resemble. */
public final class Transliteration {

    private static final String[][] COMMON = {
        {"shch", "щ"},
        {"sch", "щ"},
        {"zh", "ж"},
        {"kh", "х"},
        {"ts", "ц"},
        {"ch", "ч"},
        {"sh", "ш"},
        {"yu", "ю"},
        {"ju", "ю"},
        {"iu", "ю"},
        {"ya", "я"},
        {"ja", "я"},
        {"ia", "я"},
        {"yo", "е"},
        {"jo", "е"},
        {"ye", "е"},
        {"a", "а"},
        {"b", "б"},
        {"v", "в"},
        {"w", "в"},
        {"g", "г"},
        {"d", "д"},
        {"e", "е"},
        {"z", "з"},
        {"i", "и"},
        {"k", "к"},
        {"l", "л"},
        {"m", "м"},
        {"n", "н"},
        {"o", "о"},
        {"p", "п"},
        {"r", "р"},
        {"s", "с"},
        {"t", "т"},
        {"u", "у"},
        {"f", "ф"},
        {"q", "қ"},
        {"'", "ь"},
    };

    private Transliteration() {}

    /** The Cyrillic readings of a Latin word: h and x as х, y as ы or у or й, j as ж or й, c as к or ц. */
    public static Set<String> toCyrillic(String latin) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(reading(latin, "х", "ы", "ж", "к"));
        readings.add(reading(latin, "х", "у", "й", "к"));
        readings.add(reading(latin, "х", "й", "ж", "с"));
        return readings;
    }

    /** Digits inside a Cyrillic word: 0 о, 3 з, 4 ч, 6 б, 1 и. */
    public static String cyrillicDigits(String form) {
        return form.replace('0', 'о')
                .replace('3', 'з')
                .replace('4', 'ч')
                .replace('6', 'б')
                .replace('1', 'и');
    }

    /** Digits inside a Latin word: 0 o, 1 i, 3 e, 4 a, 5 s, 6 and 9 g, 7 t, 8 b. */
    public static String latinDigits(String form) {
        return form.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('6', 'g')
                .replace('9', 'g')
                .replace('7', 't')
                .replace('8', 'b');
    }

    private static String reading(String latin, String hard, String vowel, String consonant, String sibilant) {
        StringBuilder cyrillic = new StringBuilder();
        int at = 0;
        while (at < latin.length()) {
            String[] pair = pairAt(latin, at);
            if (pair.length == 2) {
                cyrillic.append(pair[1]);
                at += pair[0].length();
                continue;
            }
            cyrillic.append(
                    switch (latin.charAt(at)) {
                        case 'h', 'x' -> hard;
                        case 'y' -> vowel;
                        case 'j' -> consonant;
                        case 'c' -> sibilant;
                        default -> latin.substring(at, at + 1);
                    });
            at++;
        }
        return cyrillic.toString();
    }

    private static String[] pairAt(String latin, int at) {
        for (String[] pair : COMMON) {
            if (latin.startsWith(pair[0], at)) {
                return pair;
            }
        }
        return new String[0];
    }
}
