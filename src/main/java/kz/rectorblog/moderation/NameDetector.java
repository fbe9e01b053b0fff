package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds names that cannot be a person's: none at all, one word, a role or a word for "nobody", keyboard mash, digits,
 * emoji. A rare or short name passes: whoever gives two words with letters that can be spoken is believed.
 */
final class NameDetector implements Detector {

    private static final Pattern MASH = Pattern.compile(
            "(йцук|цуке|фыва|ывап|ячсм|qwer|wert|asdf|sdfg|zxcv|ұғқ|hjkl|дждж|лоло|олол|блаб|абвг|abcd|(.)\\2\\2|^(..)\\3\\3).*");
    private static final Pattern HOLDS_MASH = Pattern.compile(".*" + MASH.pattern());

    private final Phrases nobody;
    private final Set<String> vowels = Set.of("а", "е", "и", "о", "у", "ы", "э", "ю", "я", "ә", "і", "ө", "ұ", "ү");

    private NameDetector(Phrases nobody) {
        this.nobody = nobody;
    }

    static NameDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "nobody");
        return new NameDetector(Phrases.read(detect, "nobody", vocabulary));
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
        List<Word> words = name.words();
        return words.size() < 2
                || name.text().chars().anyMatch(Character::isDigit)
                || words.stream().allMatch(word -> word.form().length() == 1)
                || !nobody.in(name).isEmpty()
                || words.stream().anyMatch(word -> isMash(word.form()))
                || words.stream().map(Word::form).distinct().count() == 1;
    }

    /** Three letters in a row from the keyboard, one letter thrice, or a long word without any vowel. */
    private boolean isMash(String word) {
        return HOLDS_MASH.matcher(word).matches() || word.length() > 4 && isCyrillic(word) && !hasVowel(word);
    }

    private boolean hasVowel(String word) {
        return vowels.stream().anyMatch(word::contains);
    }

    private static boolean isCyrillic(String word) {
        return word.chars().allMatch(letter -> letter >= 'а' && letter <= 'ӿ');
    }
}
