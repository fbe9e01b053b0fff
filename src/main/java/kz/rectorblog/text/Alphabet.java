package kz.rectorblog.text;

import java.util.Locale;

/** The letters that the letter models know, numbered from 1; 0 is the edge of a word. Capitals count as small ones. */
enum Alphabet {
    CYRILLIC("абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі", "ёəɵ", "еәө"),
    LATIN("abcdefghijklmnopqrstuvwxyz", "äáàâãåçéèêëğíìîïıñńóòôõöøşšúùûüūýž", "aaaaaaceeeegiiiiinnoooooossuuuuuyz");

    private static final int SCRIPT = 64;
    private static final int LAST = 0x5FF;
    private static final byte[] CODES = codes();

    private final String letters;
    private final String variants;
    private final String meant;

    Alphabet(String letters, String variants, String meant) {
        this.letters = letters;
        this.variants = variants;
        this.meant = meant;
    }

    /** How many numbers there are, the edge counted. */
    int size() {
        return letters.length() + 1;
    }

    char letter(int number) {
        return number == 0 ? '_' : letters.charAt(number - 1);
    }

    /** The letter's number; 0 where the alphabet does not know it. */
    int number(char letter) {
        int code = code(letter);
        return code != 0 && of(code) == this ? number(code) : 0;
    }

    /** What {@link #of} and {@link #number} read: 0 for anything but a known letter. */
    static int code(char letter) {
        return letter <= LAST ? CODES[letter] : 0;
    }

    static Alphabet of(int code) {
        return code > SCRIPT ? LATIN : CYRILLIC;
    }

    static int number(int code) {
        return code > SCRIPT ? code - SCRIPT : code;
    }

    private static byte[] codes() {
        byte[] codes = new byte[LAST + 1];
        for (Alphabet alphabet : values()) {
            int script = alphabet == LATIN ? SCRIPT : 0;
            for (int i = 0; i < alphabet.letters.length(); i++) {
                put(codes, alphabet.letters.charAt(i), script + i + 1);
            }
            for (int i = 0; i < alphabet.variants.length(); i++) {
                put(
                        codes,
                        alphabet.variants.charAt(i),
                        script + alphabet.letters.indexOf(alphabet.meant.charAt(i)) + 1);
            }
        }
        return codes;
    }

    private static void put(byte[] codes, char letter, int code) {
        codes[letter] = (byte) code;
        String capital = String.valueOf(letter).toUpperCase(Locale.ROOT);
        if (capital.length() == 1 && capital.charAt(0) <= LAST && codes[capital.charAt(0)] == 0) {
            codes[capital.charAt(0)] = (byte) code;
        }
    }
}
