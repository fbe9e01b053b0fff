package kz.rectorblog.text;

import java.util.Locale;

/**
 * Brings what people type to the form that rules can read: lower case, one script in a word, nothing invisible.
 *
 * <p>Look-alike letters are folded only inside a word of mixed script: folding them everywhere turns ordinary Russian
 * words into Latin nonsense and is the commonest cause of false alarms in filters of this kind.
 */
public final class Normalizer {

    private static final String LATIN = "abcehkmoptxyi";
    private static final String CYRILLIC_LIKE = "авсенкмортхуі";

    /** Latin and Greek letters that stand for a Cyrillic one only among Cyrillic letters: {@code u} for и. */
    private static final String LATIN_IN_CYRILLIC = LATIN + "unrwldszvfgjqαβεκνορτυχ";

    private static final String MEANT = CYRILLIC_LIKE + "ипгшлдсзвфгйқавеквортух";

    private static final String GREEK = "αβεικνορτυχ";
    private static final String LATIN_LIKE_GREEK = "abeikvoptux";

    private Normalizer() {}

    /** The normal form of one word: invisible characters gone, lower case, look-alikes of mixed script folded. */
    public static String word(String written) {
        if (isPlain(written)) {
            return written;
        }
        if (isOrdinary(written)) {
            return written.toLowerCase(Locale.ROOT).replace('ё', 'е');
        }
        String visible = decomposed(withoutInvisible(written)).toLowerCase(Locale.ROOT);
        return oneScript(
                visible.replace('ё', 'е').replace('ə', 'ә').replace('ɵ', 'ө').replace("’", "'"));
    }

    /** Whether a character takes no place on the screen: zero-width spaces and joiners, soft hyphen, direction marks. */
    public static boolean isInvisible(int character) {
        return switch (character) {
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x034F, 0x180E -> true;
            default -> false;
        };
    }

    /** The text without its invisible characters. */
    public static String withoutInvisible(String text) {
        if (text.codePoints().noneMatch(Normalizer::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isInvisible(character)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** The word with every run of one letter shortened to a single letter: {@code оооочень} reads {@code очень}. */
    public static String withoutRepeats(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.length() == word.length() ? word : single.toString();
    }

    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            boolean plain = letter >= 'а' && letter <= 'я' || letter >= '0' && letter <= '9' || isKazakhLetter(letter);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Letters of one script alone, without accents: only its capitals and its ё are to be changed. */
    private static boolean isOrdinary(String written) {
        boolean cyrillic = true;
        boolean latin = true;
        for (int i = 0; i < written.length() && (cyrillic || latin); i++) {
            char letter = written.charAt(i);
            cyrillic &= isCyrillic(letter) && Character.isLetter(letter);
            latin &= letter < 0x80;
        }
        return cyrillic || latin;
    }

    /** Whether a small letter belongs to Kazakh and not to Russian. */
    static boolean isKazakhLetter(char letter) {
        return "әғқңөұүһі".indexOf(letter) >= 0;
    }

    /** Accents and full-width forms are taken apart; й and ё, which are letters of their own, are kept. */
    private static String decomposed(String word) {
        if (word.chars().allMatch(character -> character < 0x80 || isCyrillic((char) character))) {
            return word;
        }
        String whole = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFKC);
        StringBuilder bare = new StringBuilder(whole.length());
        for (char character : whole.toCharArray()) {
            String parts = isCyrillic(character)
                    ? String.valueOf(character)
                    : java.text.Normalizer.normalize(String.valueOf(character), java.text.Normalizer.Form.NFKD);
            parts.chars()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> bare.append((char) part));
        }
        return bare.toString();
    }

    private static String oneScript(String word) {
        int cyrillic = 0;
        int latin = 0;
        int greek = 0;
        for (int i = 0; i < word.length(); i++) {
            cyrillic += isCyrillic(word.charAt(i)) ? 1 : 0;
            latin += isLatin(word.charAt(i)) ? 1 : 0;
            greek += isGreek(word.charAt(i)) ? 1 : 0;
        }
        if (cyrillic == 0 && latin > 0 && greek > 0) {
            return translated(word, GREEK, LATIN_LIKE_GREEK);
        }
        latin += greek;
        if (cyrillic == 0 || latin == 0) {
            return word;
        }
        return cyrillic >= latin || looksCyrillic(word) ? translated(word, LATIN_IN_CYRILLIC, MEANT) : asLatin(word);
    }

    /** A word of mixed script with its Cyrillic letters as the Latin ones that they are drawn like. */
    public static String asLatin(String word) {
        return translated(word, CYRILLIC_LIKE + "ғѕһ", LATIN + "fsh");
    }

    /** Whether each of its Latin letters is drawn like a Cyrillic one. */
    private static boolean looksCyrillic(String word) {
        return word.chars()
                .filter(letter -> isLatin((char) letter))
                .allMatch(letter -> LATIN.indexOf(letter) >= 0 || letter == 'u');
    }

    /** A Latin word read by its looks, as Cyrillic: {@code cyka}; the word itself if a letter looks like none. */
    public static String asDrawn(String latin) {
        return looksCyrillic(latin) ? translated(latin, LATIN_IN_CYRILLIC, MEANT) : latin;
    }

    private static String translated(String word, String from, String to) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < folded.length(); i++) {
            int known = from.indexOf(folded.charAt(i));
            if (known >= 0) {
                folded.setCharAt(i, to.charAt(known));
            }
        }
        return folded.toString();
    }

    static boolean isCyrillic(char letter) {
        return letter >= 0x0400 && letter <= 0x052F;
    }

    private static boolean isGreek(char letter) {
        return letter >= 0x0370 && letter <= 0x03FF;
    }

    static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= 0xC0 && letter <= 0x24F;
    }
}
