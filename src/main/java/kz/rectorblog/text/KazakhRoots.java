package kz.rectorblog.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The listed roots: verbs, nouns, words that never change, stems that change inside, and single irregular forms. */
final class KazakhRoots {

    private static final int SHORTEST_PART = 3;
    /** Other words of three letters look like suffixes: -тар, -мен. */
    private static final Set<String> SHORT_LAST_PARTS = Set.of("тас", "бас", "сөз", "көз");

    private final Map<String, KazakhRoot> verbs = new HashMap<>();
    private final Map<String, KazakhRoot> nouns = new HashMap<>();
    private final Map<String, KazakhRoot> wholeWords = new HashMap<>();

    KazakhRoots(KazakhSpelling spelling) {
        Map<String, KazakhRoot> section = nouns;
        boolean common = true;
        for (String line : TextResource.lines("kazakh-roots.txt")) {
            if (!line.startsWith("[")) {
                add(section, line, common, spelling);
                continue;
            }
            common = !line.startsWith("[rare ");
            section = switch (line) {
                case "[verb]", "[rare verb]", "[verb alias]" -> verbs;
                case "[noun]", "[rare noun]", "[alias]" -> nouns;
                case "[whole]", "[form]" -> wholeWords;
                default -> throw new IllegalStateException("kazakh-roots.txt has no section " + line);
            };
        }
    }

    /** The stem of a word that is not to be taken apart. */
    Optional<String> wholeWord(String word) {
        return Optional.ofNullable(wholeWords.get(word)).map(KazakhRoot::stem);
    }

    Optional<KazakhRoot> root(String form, WordPart part) {
        return Optional.ofNullable((part == WordPart.NOUN ? nouns : verbs).get(form));
    }

    /** {@code гауһартас}, {@code өнеркәсіп}: two listed nouns in one word. */
    boolean isCompound(String form) {
        for (int at = SHORTEST_PART; at <= form.length() - SHORTEST_PART; at++) {
            String last = form.substring(at);
            if ((last.length() > SHORTEST_PART || SHORT_LAST_PARTS.contains(last))
                    && nouns.containsKey(last)
                    && nouns.containsKey(form.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private void add(Map<String, KazakhRoot> section, String line, boolean common, KazakhSpelling spelling) {
        for (String entry : List.of(line.split(" "))) {
            int sign = entry.indexOf('=');
            String form = spelling.of(sign < 0 ? entry : entry.substring(0, sign));
            String stem = spelling.of(sign < 0 ? entry : entry.substring(sign + 1));
            KazakhRoot root = new KazakhRoot(stem, common);
            if (sign < 0) {
                section.putIfAbsent(form, root);
                continue;
            }
            section.put(form, root);
            if (section != wholeWords && stem.length() > SHORTEST_PART) {
                section.putIfAbsent(stem, root);
            }
        }
    }
}
