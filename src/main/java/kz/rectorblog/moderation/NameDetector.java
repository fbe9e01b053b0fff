package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.rectorblog.text.Legibility;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds names that cannot be a person's: a word for "nobody", a hero's name, keyboard mash, digits, and whatever leaves
 * less than two words once roles are taken out ("Студент Айгүл"). A rare or short name passes: whoever gives two words
 * that can be spoken is believed, and an initial is believed beside a surname. A name that only begins like a role or like a
 * word for nobody is a name: Студентбек Ерғалиев, Ольга Неизвестных.
 */
final class NameDetector implements Detector {

    private static final String VOWELS = "аеиоуыэюяәіөұү";
    private static final int SHORTEST_MASH = 4;
    private static final int SHORTEST_ROW = 5;
    private static final int FEWEST_WORDS = 2;
    private static final int THRICE = 3;

    private final NameLexicon names;
    private final Phrases nobody;
    private final Phrases mock;
    private final Phrases roles;
    private final Phrases surnames;
    private final double surprise;
    private final Set<String> rows;
    private final String allRows;

    private NameDetector(YamlEntry detect, RuleFolder folder, Vocabulary vocabulary) {
        this.names = NameLexicon.read(folder, detect.text("names"));
        this.nobody = Phrases.read(detect, "nobody", vocabulary);
        this.mock = Phrases.read(detect, "mock", vocabulary);
        this.roles = Phrases.read(detect, "roles", vocabulary);
        this.surnames = Phrases.read(detect, "surnames", vocabulary);
        this.surprise = detect.decimal("surprise");
        this.rows = Set.copyOf(detect.texts("keyboard-rows"));
        this.allRows = String.join(" ", rows);
    }

    static NameDetector read(YamlEntry detect, RuleFolder folder, Vocabulary vocabulary) {
        detect.allowOnly("kind", "names", "nobody", "mock", "roles", "surnames", "surprise", "keyboard-rows");
        return new NameDetector(detect, folder, vocabulary);
    }

    @Override
    public List<Mark> find(Draft draft) {
        if (draft.author().name() == null) {
            return List.of();
        }
        Reading name = draft.reading(Field.NAME);
        return isFalse(name) ? List.of(name.whole()) : List.of();
    }

    private boolean isFalse(Reading name) {
        List<String> words = withoutRoles(name);
        return words.size() < FEWEST_WORDS
                || name.text().chars().anyMatch(Character::isDigit)
                || words.stream().allMatch(word -> word.length() == 1)
                || words.stream().distinct().count() == 1
                || nobody.in(name).stream().anyMatch(place -> !isPartOfName(place, name))
                || !mock.in(name).isEmpty()
                || name.words().stream().anyMatch(word -> isMash(word.form()))
                || holdsRow(String.join("", words));
    }

    private List<String> withoutRoles(Reading name) {
        List<String> words =
                new ArrayList<>(name.words().stream().map(Word::form).toList());
        List<Phrases.Place> places = roles.in(name).stream()
                .filter(place -> !isPartOfName(place, name))
                .toList();
        for (int i = places.size() - 1; i >= 0; i--) {
            words.subList(places.get(i).from(), Math.min(places.get(i).to(), words.size()))
                    .clear();
        }
        return words;
    }

    /** Built like a surname or a given name, beside another part of a name; or a role that is a surname, after a given name. */
    private boolean isPartOfName(Phrases.Place place, Reading name) {
        if (place.to() - place.from() > 1 || name.size() < FEWEST_WORDS) {
            return false;
        }
        String form = name.words().get(place.from()).form();
        boolean afterGiven = place.from() > 0 && isGiven(name, place.from() - 1);
        boolean beforeGiven = place.to() < name.size() && isGiven(name, place.to());
        boolean surnameToo = surnames.in(name).stream().anyMatch(place::equals);
        return NameShape.isBuiltSurname(form) && (afterGiven || beforeGiven)
                || NameShape.isGiven(form) && hasOtherSurname(place.from(), name)
                || surnameToo && afterGiven && place.to() == name.size();
    }

    private boolean isGiven(Reading name, int index) {
        NameLexicon.Known known = names.known(name.words().get(index).form());
        return known.is(NameLexicon.Kind.GIVEN) || known.is(NameLexicon.Kind.COMMON);
    }

    private static boolean hasOtherSurname(int but, Reading name) {
        return IntStream.range(0, name.size())
                .filter(index -> index != but)
                .anyMatch(index ->
                        NameShape.isBuiltSurname(name.words().get(index).form()));
    }

    private boolean isMash(String word) {
        return isThrice(word)
                || word.length() >= SHORTEST_MASH
                        && (Legibility.surprise(word) > surprise || holdsRow(word) || isWithoutVowel(word));
    }

    /** No name has one letter three times in a row. */
    private static boolean isThrice(String word) {
        int run = 1;
        for (int i = 1; i < word.length() && run < THRICE; i++) {
            run = word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
        }
        return run == THRICE;
    }

    /** Cyrillic only: Latin names are spelled in too many ways. */
    private static boolean isWithoutVowel(String word) {
        return word.chars().noneMatch(letter -> letter < 'а' || VOWELS.indexOf(letter) >= 0);
    }

    /** Four keys alone or five in a longer word: the Smiths have four of them in a row. */
    private boolean holdsRow(String word) {
        for (int from = 0; from + SHORTEST_ROW <= word.length(); from++) {
            if (allRows.contains(word.substring(from, from + SHORTEST_ROW))) {
                return true;
            }
        }
        return rows.contains(word);
    }
}
