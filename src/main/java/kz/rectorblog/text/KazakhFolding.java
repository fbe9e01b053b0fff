package kz.rectorblog.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One coarse spelling for a Kazakh word however it was typed: with Kazakh letters, on a Russian keyboard, in the Latin
 * alphabet of 2021 (and that of 2018), or in the everyday Latin of messengers. Source of the Latin pairs: the alphabet
 * put before the government in January 2021 (31 letters); the everyday pairs are sh, ch, zh, kh, gh, ya, yu, w, j, q.
 * Two different words may fold to one: a folded match is worth less than an exact one.
 */
public final class KazakhFolding {

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('ә', "а"),
            Map.entry('і', "и"),
            Map.entry('қ', "к"),
            Map.entry('ң', "н"),
            Map.entry('ғ', "г"),
            Map.entry('ү', "у"),
            Map.entry('ұ', "у"),
            Map.entry('ө', "о"),
            Map.entry('һ', "х"),
            Map.entry('й', "и"),
            Map.entry('ё', "е"),
            Map.entry('э', "е"),
            Map.entry('щ', "ш"),
            Map.entry('ц', "тс"),
            Map.entry('ъ', ""),
            Map.entry('ь', ""),
            Map.entry('я', "иа"),
            Map.entry('ю', "иу"));

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('a', "а"),
            Map.entry('b', "б"),
            Map.entry('c', "с"),
            Map.entry('d', "д"),
            Map.entry('e', "е"),
            Map.entry('f', "ф"),
            Map.entry('g', "г"),
            Map.entry('h', "х"),
            Map.entry('i', "и"),
            Map.entry('ı', "и"),
            Map.entry('j', "ж"),
            Map.entry('k', "к"),
            Map.entry('l', "л"),
            Map.entry('m', "м"),
            Map.entry('n', "н"),
            Map.entry('o', "о"),
            Map.entry('p', "п"),
            Map.entry('q', "к"),
            Map.entry('r', "р"),
            Map.entry('s', "с"),
            Map.entry('t', "т"),
            Map.entry('u', "у"),
            Map.entry('v', "в"),
            Map.entry('w', "у"),
            Map.entry('x', "х"),
            Map.entry('z', "з"));

    private static final Map<String, String> PAIRS = Map.of("sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "gh", "г");

    private KazakhFolding() {}

    /** The word in lower case and coarse Cyrillic letters; digits and signs stay as they are. */
    public static String fold(String word) {
        String lower = withoutMarks(word.toLowerCase(Locale.ROOT));
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            String pair = i + 1 < lower.length() ? PAIRS.get(lower.substring(i, i + 2)) : null;
            if (pair != null) {
                folded.append(pair);
                i++;
            } else {
                folded.append(letter(lower, i));
            }
        }
        return folded.toString();
    }

    /** The letters ş, ç, ý are sounds of their own; other marks (ä, ğ, ñ, ö, ü, ū, á…) only make a Latin letter Kazakh. */
    private static String withoutMarks(String lower) {
        if (isPlain(lower)) {
            return lower;
        }
        String spelled = Normalizer.normalize(lower, Normalizer.Form.NFC)
                .replace("ş", "sh")
                .replace("ç", "ch")
                .replace("ý", "u");
        StringBuilder bare = new StringBuilder(spelled.length());
        for (int i = 0; i < spelled.length(); i++) {
            char letter = spelled.charAt(i);
            bare.append(
                    letter < 0x0250
                            ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0)
                            : letter);
        }
        return bare.toString().replace("\u0307", "");
    }

    private static boolean isPlain(String lower) {
        return lower.chars().allMatch(c -> c < 0x80 || c >= 0x0400);
    }

    private static String letter(String word, int at) {
        char letter = word.charAt(at);
        if (letter == 'y') {
            return yeru(word, at);
        }
        String cyrillic = CYRILLIC.get(letter);
        return cyrillic != null ? cyrillic : LATIN.getOrDefault(letter, String.valueOf(letter));
    }

    /**
     * Latin y is ы between consonants and й beside a vowel: {@code qyz}, {@code qalay}, {@code yaki}. A u after an earlier
     * vowel is mostly the glide у or a verbal noun: {@code auyz}, {@code baruy}, but {@code uy}, {@code buyryq}.
     */
    private static String yeru(String word, int at) {
        boolean afterVowel = isOneOf("aeo", word, at - 1) || isOneOf("u", word, at - 1) && !hasVowel(word, at - 1);
        return afterVowel || isOneOf("aeiou", word, at + 1) ? "и" : "ы";
    }

    private static boolean hasVowel(String word, int end) {
        return word.substring(0, end).chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static boolean isOneOf(String letters, String word, int at) {
        return at >= 0 && at < word.length() && letters.indexOf(word.charAt(at)) >= 0;
    }
}
