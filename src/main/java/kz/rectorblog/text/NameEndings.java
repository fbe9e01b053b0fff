package kz.rectorblog.text;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final Set<String> AFTER_POSSESSED = Set.of("на", "не", "нда", "нде");

    private static final LetterTree TREE = LetterTree.ofEndings(
            Stream.concat(AFTER_WHOLE.stream(), AFTER_STEM.stream()).toList());

    private NameEndings() {}

    /** Whether these small letters are a case ending of a name or an abbreviation. */
    static boolean isEnding(String letters) {
        return AFTER_WHOLE.contains(letters) || AFTER_STEM.contains(letters);
    }

    /** How many last letters of the name may be a case ending: bit n stands for n letters, bit 0 is always set. */
    public static int cuts(String name) {
        int most = Math.min(LONGEST_ENDING, name.length() - SHORTEST_STEM);
        return most < 0 ? 1 : (TREE.endings(name, name.length()) | 1) & (1 << most + 1) - 1;
    }

    /**
     * What may stand before the ending of a form of this name, and whether it may be the whole name: Мария less its last
     * vowel may only get a Russian ending, so that Марина is no form of it.
     */
    static Map<String, Boolean> stems(String name) {
        Map<String, Boolean> stems = new LinkedHashMap<>();
        stems.put(name, true);
        int cuts = cuts(name);
        for (int cut = 1; cut <= LONGEST_ENDING; cut++) {
            if ((cuts & 1 << cut) != 0) {
                String stem = name.substring(0, name.length() - cut);
                stems.put(stem, follows(stem, name.substring(stem.length())));
            }
        }
        return stems;
    }

    /** Whether the word is this stem, a whole name or one that lost its last vowel, with one case ending or none. */
    static boolean isForm(String word, String stem, boolean whole) {
        if (!word.startsWith(stem)) {
            return false;
        }
        String ending = word.substring(stem.length());
        return ending.isEmpty() || AFTER_STEM.contains(ending) || whole && follows(stem, ending);
    }

    /** -на and -не follow only the vowel of ұлы and қызы: Алина is no form of Али. */
    private static boolean follows(String stem, String ending) {
        boolean possessed =
                stem.endsWith("ұлы") || stem.endsWith("улы") || stem.endsWith("қызы") || stem.endsWith("кызы");
        return AFTER_WHOLE.contains(ending) && (possessed || !AFTER_POSSESSED.contains(ending));
    }
}
