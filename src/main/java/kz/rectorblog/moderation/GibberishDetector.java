package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds texts whose meaning cannot be understood: keyboard mash, nothing but signs, Russian typed with the Latin keys.
 * A word is mash when it has no vowel, or consonants without end, or a row of the keyboard in it.
 */
final class GibberishDetector implements FieldDetector {

    private static final String VOWELS = "аеёиоуыэюяәіөұүйaeiouy";
    private static final Pattern ROWS = Pattern.compile(
            ".*(йцуке|фывап|ывапр|ячсми|qwert|asdfg|sdfgh|zxcvb|фыфы|ывыв|asdas|олдж|вапро|апрол|длорп|дждж|лдлд|hjkl|fghj).*");
    private static final Set<String> WRONG_LAYOUT_WORDS = Set.of(
            "ghbdtn",
            "rjulf",
            "gjxtve",
            "xnj",
            "rfr",
            "pyftn",
            "vj;yj",
            "jxtym",
            "ye;yj",
            "cgfcb,j",
            "cnbgtylbz",
            "cntgtylbz",
            "gjvjubnt",
            "j,of;bnbt",
            "ytn",
            "vtyz",
            "tckb",
            "hfcgbcfybt",
            "lheujt",
            "ghjie",
            "ds",
            "yt",
            "ult",
            "bkb",
            "gjl",
            "ghb",
            "rjnjhsq",
            "cjj,obnt",
            "gj;fkeqcnf",
            "nfr",
            "lkz",
            "tcnm",
            "cnfnm",
            "gjckt",
            "dct",
            "dfv",
            "rfrjq");
    private static final int LONG_WORD = 5;
    private static final int MANY_CONSONANTS = 6;
    private static final int LONGEST_WORD = 40;

    private final double share;

    private GibberishDetector(double share) {
        this.share = share;
    }

    static GibberishDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "share");
        return new GibberishDetector(detect.decimal("share"));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Word> words = reading.words();
        if (words.isEmpty()) {
            return List.of(reading.whole());
        }
        int all = 0;
        int mash = 0;
        int layout = 0;
        for (Word word : words) {
            all += word.form().length();
            mash += isMash(word.form()) ? word.form().length() : 0;
            layout += WRONG_LAYOUT_WORDS.contains(word.form()) ? 1 : 0;
        }
        boolean wrongLayout = layout >= 2 || layout == 1 && words.size() <= 2;
        return mash > all * share || wrongLayout ? List.of(reading.whole()) : List.of();
    }

    private static boolean isMash(String word) {
        if (word.length() < LONG_WORD || word.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        return word.length() > LONGEST_WORD
                || ROWS.matcher(word).matches()
                || longestConsonants(word) >= MANY_CONSONANTS
                || vowels(word) * 6 < word.length()
                || word.chars().distinct().count() * 4 <= word.length() && word.length() >= 8;
    }

    private static int vowels(String word) {
        return (int) word.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
    }

    private static int longestConsonants(String word) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0 || word.charAt(i) == 'ь' || word.charAt(i) == 'ъ';
            run = vowel || i > 0 && word.charAt(i) == word.charAt(i - 1) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
