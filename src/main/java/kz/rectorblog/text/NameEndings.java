package kz.rectorblog.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** Case endings of names, Kazakh and Russian, so that one name in two cases is known for one. */
final class NameEndings {

    private static final int SHORTEST_STEM = 3;

    private static final Set<String> ENDINGS = Set.of(
            "ның", "нің", "дың", "дің", "тың", "тің", "нын", "нин", "дын", "дин", "тын", "тин", "ға", "ге", "қа", "ке",
            "га", "ка", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті", "ни", "ди", "ти", "нан", "нен", "дан", "ден",
            "тан", "тен", "мен", "бен", "пен", "да", "де", "та", "те", "нікі", "дікі", "тікі", "лар", "лер", "дар",
            "дер", "тар", "тер", "ларға", "лерге", "лардың", "лердің", "дағы", "дегі", "тағы", "тегі", "ой", "ою", "ей",
            "ею", "ом", "ем", "ым", "им", "ого", "его", "ому", "ему", "ыми", "ими", "ых", "их", "ами", "ями", "ах",
            "ях", "ам", "ям", "а", "я", "у", "ю", "е", "ы", "и", "і", "й", "ь", "ья", "ью", "s", "'s");

    private NameEndings() {}

    /** Whether these small letters are a case ending of a name or an abbreviation. */
    static boolean isEnding(String letters) {
        return ENDINGS.contains(letters);
    }

    /** What may stand before the ending of any form of this name: the name, less a last vowel, less a case ending. */
    static Set<String> stems(String name) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(name);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST_STEM) {
                stems.add(name.substring(0, name.length() - ending.length()));
            }
        }
        return stems;
    }

    /** Whether the word is this stem with one case ending or none. */
    static boolean isForm(String word, String stem) {
        return word.startsWith(stem)
                && (word.length() == stem.length() || ENDINGS.contains(word.substring(stem.length())));
    }
}
