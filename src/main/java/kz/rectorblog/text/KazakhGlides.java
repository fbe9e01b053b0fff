package kz.rectorblog.text;

/** What Kazakh spelling hides where a suffix meets its stem: й + а is written я, й + у is written ю, п before a vowel б. */
final class KazakhGlides {

    private KazakhGlides() {}

    /** {@code қояды} as {@code қойады}, {@code азаюы} as {@code азайуы}. */
    static String spelledOut(String word) {
        return word.replace("я", "йа").replace("ю", "йу");
    }

    /** {@code сыйақы}: written with two letters to begin with. */
    static boolean isSpelledOut(String word) {
        return word.contains("йа") || word.contains("йу");
    }

    /** {@code ұйа} as {@code ұя} again, as the stem stands alone. */
    static String spelledTogether(String stem) {
        return stem.replace("йа", "я").replace("йу", "ю");
    }

    static boolean isVoiced(String base) {
        return !base.isEmpty() && "бгғ".indexOf(base.charAt(base.length() - 1)) >= 0;
    }

    /** {@code кітаб-ы}, {@code тілег-і}, {@code аяғ-ы}: the stem as it stands alone. */
    static String devoiced(String base) {
        String alone = switch (base.charAt(base.length() - 1)) {
            case 'б' -> "п";
            case 'г' -> "к";
            case 'ғ' -> "қ";
            default -> base.substring(base.length() - 1);
        };
        return base.substring(0, base.length() - 1) + alone;
    }
}
