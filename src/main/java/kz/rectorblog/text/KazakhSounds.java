package kz.rectorblog.text;

/**
 * What a Kazakh suffix hears of the stem before it: back or front vowels (harmony) and the kind of its last sound. A
 * pair of the two is a <em>setting</em>, one bit of a mask; a stem whose harmony cannot be told (a loan word, a text
 * typed without Kazakh letters) stands in several settings at once.
 */
final class KazakhSounds {

    static final int VOWEL = 0;
    static final int GLIDE = 1;
    static final int LATERAL = 2;
    static final int NASAL = 3;
    static final int BUZZ = 4;
    static final int VOICELESS = 5;
    static final int KINDS = 6;
    static final int BACK = 0;
    static final int FRONT = 1;

    private static final String BACK_VOWELS = "аоұыяё";
    private static final String FRONT_VOWELS = "әөүіеэ";
    private static final String NEUTRAL = "уию";
    private static final String FOLDED_BACK = "аы";
    private static final String FOLDED_FRONT = "е";
    private static final String FOLDED_NEUTRAL = "оуи";

    private KazakhSounds() {}

    static int setting(int harmony, int kind) {
        return 1 << (harmony * KINDS + kind);
    }

    /** The settings in which the stem can stand; 0 when it has no vowel at all. */
    static int settingsOf(String stem, KazakhSpelling spelling) {
        int harmonies = harmonies(stem, spelling);
        int kinds = kinds(lastSound(stem), spelling);
        int back = (harmonies & 1) == 0 ? 0 : kinds;
        int front = (harmonies & 2) == 0 ? 0 : kinds << KINDS;
        return back | front;
    }

    static boolean isVowel(char letter) {
        return BACK_VOWELS.indexOf(letter) >= 0 || FRONT_VOWELS.indexOf(letter) >= 0 || NEUTRAL.indexOf(letter) >= 0;
    }

    private static char lastSound(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            char letter = stem.charAt(i);
            if (letter != 'ь' && letter != 'ъ') {
                return letter;
            }
        }
        return ' ';
    }

    /**
     * Bit 0 back, bit 1 front: the last vowel decides; и, ю and у inside a loan word leave it open, and so do
     * the endings of surnames and the front consonants к and г ({@code банктің}).
     */
    private static int harmonies(String stem, KazakhSpelling spelling) {
        boolean exact = spelling == KazakhSpelling.EXACT;
        if (stem.endsWith("ь")) {
            return 2;
        }
        if (stem.endsWith("ев") || stem.endsWith("ов")) {
            return 3;
        }
        if (exact && (stem.endsWith("к") || stem.endsWith("г"))) {
            return 3;
        }
        for (int i = stem.length() - 1; i >= 0; i--) {
            char letter = stem.charAt(i);
            if ((exact ? BACK_VOWELS : FOLDED_BACK).indexOf(letter) >= 0) {
                return 1;
            }
            if ((exact ? FRONT_VOWELS : FOLDED_FRONT).indexOf(letter) >= 0) {
                return 2;
            }
            if ((exact ? NEUTRAL : FOLDED_NEUTRAL).indexOf(letter) >= 0 && !isVerbalNoun(stem, i)) {
                return 3;
            }
        }
        return stem.indexOf('у') >= 0 ? 3 : 0;
    }

    /** The у of {@code оқу}, {@code келу} follows the vowel before it. */
    private static boolean isVerbalNoun(String stem, int at) {
        return stem.charAt(at) == 'у' && at == stem.length() - 1;
    }

    private static int kinds(char letter, KazakhSpelling spelling) {
        return switch (letter) {
            case 'а', 'ә', 'е', 'ы', 'і', 'о', 'ө', 'ұ', 'ү', 'я', 'ё', 'э', 'ю' -> 1 << VOWEL;
            case 'и' -> spelling == KazakhSpelling.EXACT ? 1 << GLIDE : 1 << GLIDE | 1 << VOWEL;
            case 'р', 'й', 'у' -> 1 << GLIDE;
            case 'л' -> 1 << LATERAL;
            case 'м', 'н', 'ң' -> 1 << NASAL;
            case 'з', 'ж' -> 1 << BUZZ;
            case 'к', 'қ', 'п', 'с', 'т', 'ш', 'щ', 'ц', 'ч', 'ф', 'х', 'һ', 'б', 'в', 'г', 'ғ', 'д' -> 1 << VOICELESS;
            default -> 0;
        };
    }
}
