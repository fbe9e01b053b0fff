package kz.rectorblog.text;

/**
 * One suffix as the grammar writes it, with letters that depend on the stem; the signs are explained in
 * {@code kazakh-suffixes.tsv}. Shapes follow the school grammar of Kazakh (plural, possessive, case and predicate
 * endings; vowel harmony; assimilation to the last sound of the stem).
 */
record SuffixShape(String letters) {

    /** How the suffix is written after a stem of this harmony and last sound. */
    String after(int harmony, int kind) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            written.append(sound(letters.charAt(i), harmony == KazakhSounds.FRONT, kind));
        }
        return written.toString();
    }

    private static String sound(char sign, boolean front, int kind) {
        boolean vowel = kind == KazakhSounds.VOWEL;
        return switch (sign) {
            case 'A' -> front ? "е" : "а";
            case 'I' -> front ? "і" : "ы";
            case 'Q' -> front ? "к" : "қ";
            case 'g' -> front ? "г" : "ғ";
            case 'i' -> vowel ? "" : sound('I', front, kind);
            case 'a' -> vowel ? "" : sound('A', front, kind);
            case 's' -> vowel ? "с" : "";
            case 'Y' -> vowel ? "й" : sound('A', front, kind);
            case 'G' -> kind == KazakhSounds.VOICELESS ? sound('Q', front, kind) : sound('g', front, kind);
            default -> consonant(sign, kind);
        };
    }

    private static String consonant(char sign, int kind) {
        return switch (sign) {
            case 'L' -> byKind(kind, "ллдддт");
            case 'N' -> byKind(kind, "нддндт");
            case 'C' -> byKind(kind, "нддддт");
            case 'D' -> byKind(kind, "дддддт");
            case 'B' -> byKind(kind, "дддндт");
            case 'M' -> byKind(kind, "ммммбп");
            case 'P' -> byKind(kind, "мммббп");
            default -> String.valueOf(sign);
        };
    }

    private static String byKind(int kind, String sounds) {
        return sounds.substring(kind, kind + 1);
    }
}
