package kz.rectorblog.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The listed roots: verbs, nouns, words that never change, stems that change inside, and single irregular forms. */
final class KazakhRoots {

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> wholeWords = new HashMap<>();

    KazakhRoots(KazakhSpelling spelling) {
        Map<String, String> section = nouns;
        for (String line : TextResource.lines("kazakh-roots.txt")) {
            switch (line) {
                case "[verb]" -> section = verbs;
                case "[noun]", "[alias]" -> section = nouns;
                case "[verb alias]" -> section = verbs;
                case "[whole]", "[form]" -> section = wholeWords;
                default -> add(section, line, spelling);
            }
        }
    }

    /** The stem of a word that is not to be taken apart. */
    Optional<String> wholeWord(String word) {
        return Optional.ofNullable(wholeWords.get(word));
    }

    Optional<String> root(String form, WordPart part) {
        return Optional.ofNullable((part == WordPart.NOUN ? nouns : verbs).get(form));
    }

    boolean isVerb(String form) {
        return verbs.containsKey(form);
    }

    private static void add(Map<String, String> section, String line, KazakhSpelling spelling) {
        for (String entry : List.of(line.split(" "))) {
            int sign = entry.indexOf('=');
            String form = spelling.of(sign < 0 ? entry : entry.substring(0, sign));
            String stem = spelling.of(sign < 0 ? entry : entry.substring(sign + 1));
            section.putIfAbsent(form, stem);
        }
    }
}
