package kz.rectorblog.moderation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.rectorblog.text.NameEndings;
import kz.rectorblog.text.NameSkeleton;
import org.jspecify.annotations.Nullable;

/** The names that are known: given ones, those that are ordinary words too, the long dead whom all know, and places. */
final class NameLexicon {

    private static final int LONGEST_ENDING = 6;

    /** What a line of the lexicon lists. */
    enum Kind {
        GIVEN,
        /** A given name that is an ordinary word too: Арман, Роман, Вера. */
        COMMON,
        /** A surname that no ending tells: Ли, Пак. */
        SURNAME,
        /** Someone long dead whom everybody knows: by one name alone, or by given name and surname together. */
        FAMOUS,
        /** Capitalised, and no part of a person's name: places, peoples, months. */
        PLACE;

        private int bit() {
            return 1 << ordinal();
        }
    }

    /**
     * A known name.
     *
     * @param skeleton the same for all its spellings and cases
     */
    record Known(String skeleton, int kinds) {

        static final Known NOTHING = new Known("", 0);

        boolean is(Kind kind) {
            return (kinds & kind.bit()) != 0;
        }
    }

    private final Map<String, Known> names = new HashMap<>();
    /** Listed in Latin letters: only words in Latin letters are looked up here. Sam is a name, сам is none. */
    private final Map<String, Known> latin = new HashMap<>();

    private NameLexicon() {}

    static NameLexicon read(RuleFolder folder, String path) {
        NameLexicon lexicon = new NameLexicon();
        int number = 0;
        for (String line : folder.content(path).split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("kind\t")) {
                lexicon.add(line.strip().split("\t"), path, number);
            }
        }
        return lexicon;
    }

    private void add(String[] columns, String path, int number) {
        if (columns.length != 2) {
            throw new BrokenRule(path, number, "two columns: kind, and names with spaces between");
        }
        int kind = kind(columns[0], path, number).bit();
        for (String name : columns[1].split("\\s+")) {
            String skeleton = skeleton(name.toLowerCase(Locale.ROOT).replace('ё', 'е'));
            (isLatin(name) ? latin : names)
                    .merge(
                            skeleton,
                            new Known(skeleton, kind),
                            (one, other) -> new Known(skeleton, one.kinds | other.kinds));
        }
    }

    /** A given name and a surname that are famous only together stand with a low line between. */
    private static String skeleton(String name) {
        int between = name.indexOf('_');
        return between < 0
                ? NameSkeleton.of(name)
                : pair(NameSkeleton.of(name.substring(0, between)), NameSkeleton.of(name.substring(between + 1)));
    }

    private static String pair(String given, String surname) {
        return given + "_" + surname;
    }

    private static Kind kind(String written, String path, int number) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(written)) {
                return kind;
            }
        }
        throw new BrokenRule(path, number, "unknown kind '" + written + "': given, common, surname, famous, place");
    }

    /** Whether these two skeletons together name someone famous. */
    boolean areFamous(@Nullable String given, @Nullable String surname) {
        if (given == null || surname == null) {
            return false;
        }
        String pair = pair(given, surname);
        return names.containsKey(pair) || latin.containsKey(pair);
    }

    /** The known name that the word is a form of, or nothing. */
    Known known(String form) {
        Known found = known(names, form);
        return found == Known.NOTHING && isLatin(form) ? known(latin, form) : found;
    }

    private static boolean isLatin(String name) {
        return name.charAt(0) < 0x250;
    }

    private static Known known(Map<String, Known> known, String form) {
        int cuts = NameEndings.cuts(form);
        for (int cut = 0; cut <= LONGEST_ENDING; cut++) {
            if ((cuts & 1 << cut) != 0) {
                Known found = ofStem(known, NameSkeleton.of(form.substring(0, form.length() - cut)), cut);
                if (found != null) {
                    return found;
                }
            }
        }
        return Known.NOTHING;
    }

    /** Дана in the dative lost its last letter (Дане), Сергей too (Сергею). */
    private static @Nullable Known ofStem(Map<String, Known> known, String stem, int cut) {
        Known found = known.get(stem);
        if (found == null && cut > 0 && cut <= 3) {
            found = known.get(stem + "a");
        }
        return found == null && cut > 0 && cut <= 2 ? known.get(stem + "i") : found;
    }
}
