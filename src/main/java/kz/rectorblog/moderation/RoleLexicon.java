package kz.rectorblog.moderation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.rectorblog.text.LetterTree;
import kz.rectorblog.text.YamlEntry;

/** The words that tell who a named person is to the author, found by a word's beginning or by the whole word. */
final class RoleLexicon {

    private final Map<String, Integer> words = new HashMap<>();
    private final LetterTree stems = new LetterTree();

    private RoleLexicon() {}

    static RoleLexicon read(RuleFolder folder, String path) {
        RoleLexicon lexicon = new RoleLexicon();
        YamlEntry page = folder.page(path);
        page.allowOnly(keys());
        for (Role role : Role.values()) {
            if (page.texts(key(role)).isEmpty()) {
                throw page.broken("'" + key(role) + "' is missing");
            }
            for (String line : page.texts(key(role))) {
                for (String written : line.split("\\s+")) {
                    lexicon.add(written, role);
                }
            }
        }
        return lexicon;
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String[] keys() {
        String[] keys = new String[Role.values().length];
        for (Role role : Role.values()) {
            keys[role.ordinal()] = key(role);
        }
        return keys;
    }

    private void add(String written, Role role) {
        String folded = Phrase.fold(written.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        if (folded.endsWith("*")) {
            stems.add(folded.substring(0, folded.length() - 1), role.bit());
        } else {
            words.merge(folded, role.bit(), (one, other) -> one | other);
        }
    }

    /** The roles of a word, one bit each. */
    int roles(String folded) {
        return words.getOrDefault(folded, 0) | stems.ofBeginnings(folded);
    }
}
