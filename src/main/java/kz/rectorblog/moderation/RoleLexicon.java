package kz.rectorblog.moderation;

import java.util.Arrays;
import java.util.Locale;
import kz.rectorblog.text.YamlEntry;

/** The words that tell who a named person is to the author, found by a word's beginning or by the whole word. */
final class RoleLexicon {

    private final Vocabulary vocabulary;
    private final int[] traits = new int[Role.values().length];

    private RoleLexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Arrays.setAll(traits, role -> vocabulary.newTrait());
    }

    static RoleLexicon read(RuleFolder folder, String path, Vocabulary vocabulary) {
        RoleLexicon lexicon = new RoleLexicon(vocabulary);
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
            vocabulary.stem(folded.substring(0, folded.length() - 1), traits[role.ordinal()]);
        } else {
            vocabulary.whole(folded, traits[role.ordinal()]);
        }
    }

    /** The words of the reading that have this role. */
    int[] words(Reading reading, Role role) {
        return reading.wordsWith(traits[role.ordinal()]);
    }

    /** The roles of every word, one bit each. */
    int[] roles(Reading reading) {
        int[] roles = new int[reading.words().size()];
        for (Role role : Role.values()) {
            for (int word : words(reading, role)) {
                roles[word] |= role.bit();
            }
        }
        return roles;
    }
}
