package kz.rectorblog.text;

/**
 * The last letters of a stem. Some end no Kazakh stem: what is left there was cut in the wrong place. Loan words that
 * do end so are listed roots.
 */
final class StemEnding {

    private static final String VOICED = "бвгғд";
    private static final String CONSONANTS = "бвгғджзкқлмнңпрстфхцчшщ";

    private StemEnding() {}

    /** Whether the last letters of the form are each one of these, in their order, with two letters or more before them. */
    static boolean is(String form, String... letters) {
        int from = form.length() - letters.length;
        if (from < 2) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i].indexOf(form.charAt(from + i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isImpossible(String stem) {
        if (stem.length() < 2) {
            return true;
        }
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        return switch (last) {
            case 'ғ' -> true;
            case 'б', 'г', 'д' -> isOneOf(VOICED, before);
            case 'в' -> isOneOf(CONSONANTS, before);
            case 'ж', 'з', 'л', 'н', 'ң' -> isOneOf(CONSONANTS, before);
            case 'м' -> before != 'з' && isOneOf(CONSONANTS, before);
            case 'р' -> before == 'у' && stem.length() > 2 && isOneOf("ае", stem.charAt(stem.length() - 3));
            case 'қ' -> before == 'й' || isOneOf(CONSONANTS, before);
            case 'к' -> isOneOf("злтпш", before);
            case 'с' -> isOneOf("қклңм", before);
            case 'ш' -> isOneOf("қктп", before);
            default -> false;
        };
    }

    private static boolean isOneOf(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }
}
