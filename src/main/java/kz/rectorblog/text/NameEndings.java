package kz.rectorblog.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Case endings of names, Kazakh, Russian and English, so that one name in two cases is known for one. */
public final class NameEndings {

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 6;

    private static final Set<String> AFTER_WHOLE = Set.of(
            "ның", "нің", "дың", "дің", "тың", "тің", "нын", "нин", "дын", "дин", "тын", "тин", "ға", "ге", "қа", "ке",
            "га", "ка", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті", "ни", "ди", "ти", "нан", "нен", "дан", "ден",
            "тан", "тен", "мен", "бен", "пен", "менен", "да", "де", "та", "те", "нда", "нде", "нікі", "дікі", "тікі",
            "лар", "лер", "дар", "дер", "тар", "тер", "ларға", "лерге", "лардың", "лердің", "дағы", "дегі", "тағы",
            "тегі", "мын", "мін", "пын", "пін", "бын", "бін", "сың", "сің", "жан", "ым", "ім", "ымның", "імнің", "s",
            "'s", "s'");

    private static final Set<String> AFTER_STEM = Set.of(
            "ой", "ою", "ей", "ею", "ом", "ем", "ым", "им", "ого", "его", "ому", "ему", "ыми", "ими", "ых", "их", "ами",
            "ями", "ах", "ях", "ам", "ям", "а", "я", "у", "ю", "е", "ы", "и", "і", "й", "ь", "ья", "ью", "ьем");

    private static final LetterTree TREE = LetterTree.ofEndings(
            Stream.concat(AFTER_WHOLE.stream(), AFTER_STEM.stream()).toList());

    private NameEndings() {}

    /** Whether this can be what a case adds to a name. */
    static boolean isEnding(String ending) {
        return AFTER_WHOLE.contains(ending) || AFTER_STEM.contains(ending);
    }

    /** How many last letters of the name may be a case ending: bit n stands for n letters, bit 0 is always set. */
    public static int cuts(String name) {
        int most = Math.min(LONGEST_ENDING, name.length() - SHORTEST_STEM);
        return most < 0 ? 1 : (TREE.endings(name, name.length()) | 1) & (1 << most + 1) - 1;
    }

    /** What may stand before the ending of any form of this name: the name, less a last vowel, less a case ending. */
    static Set<String> stems(String name) {
        Set<String> stems = new LinkedHashSet<>();
        int cuts = cuts(name);
        for (int cut = 0; cut <= LONGEST_ENDING; cut++) {
            if ((cuts & 1 << cut) != 0) {
                stems.add(name.substring(0, name.length() - cut));
            }
        }
        return stems;
    }

    /** Whether the word is this stem with one case ending or none. */
    static boolean isForm(String word, String stem) {
        return word.startsWith(stem) && (word.length() == stem.length() || isEnding(word.substring(stem.length())));
    }
}
