package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Legibility;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds names that cannot be a person's: a word for "nobody", a hero's name, keyboard mash, digits, and whatever leaves
 * less than two words once roles are taken out ("Студент Айгүл"). A rare or short name passes: whoever gives two words
 * that can be spoken is believed, and an initial is believed beside a surname.
 */
final class NameDetector implements Detector {

    private static final String VOWELS = "аеиоуыэюяәіөұү";
    private static final int SHORTEST_MASH = 4;
    private static final int SHORTEST_ROW = 5;
    private static final int FEWEST_WORDS = 2;
    private static final int THRICE = 3;

    private final Phrases nobody;
    private final Phrases roles;
    private final double surprise;
    private final Set<String> rows;
    private final String allRows;

    private NameDetector(Phrases nobody, Phrases roles, double surprise, Set<String> rows) {
        this.nobody = nobody;
        this.roles = roles;
        this.surprise = surprise;
        this.rows = rows;
        this.allRows = String.join(" ", rows);
    }

    static NameDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "nobody", "roles", "surprise", "keyboard-rows");
        return new NameDetector(
                Phrases.read(detect, "nobody", vocabulary),
                Phrases.read(detect, "roles", vocabulary),
                detect.decimal("surprise"),
                Set.copyOf(detect.texts("keyboard-rows")));
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
                || !nobody.in(name).isEmpty()
                || name.words().stream().anyMatch(word -> isMash(word.form()))
                || holdsRow(String.join("", words));
    }

    private List<String> withoutRoles(Reading name) {
        List<String> words =
                new ArrayList<>(name.words().stream().map(Word::form).toList());
        List<Phrases.Place> places = roles.in(name);
        for (int i = places.size() - 1; i >= 0; i--) {
            words.subList(places.get(i).from(), Math.min(places.get(i).to(), words.size()))
                    .clear();
        }
        return words;
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
