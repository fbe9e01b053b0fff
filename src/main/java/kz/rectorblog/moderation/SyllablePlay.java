package kz.rectorblog.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Word;

/**
 * Tells texts that are nothing but play with sounds: лалала, тыңқ тыңқ дүк дүк, blah blip bloop. Words that repeat one
 * syllable and known sounds count; a short word said twice counts too, but such words alone may be an answer (иә, иә).
 */
final class SyllablePlay {

    private static final double SHARE = 0.6;
    private static final int FEWEST = 3;
    private static final int FEWEST_TWICE = 4;
    private static final int SHORT = 5;
    private static final int LONGEST_SYLLABLE = 3;
    private static final int TIMES = 3;

    private final Set<String> sounds;
    private final WordFact<Boolean> sound;

    SyllablePlay(List<String> sounds, Vocabulary vocabulary) {
        this.sounds = Set.copyOf(sounds);
        this.sound = vocabulary.newFact(word -> isSound(word.form()));
    }

    boolean in(Reading reading) {
        int letters = 0;
        int played = 0;
        Set<String> plays = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (int at = 0; at < reading.size(); at++) {
            String form = reading.words().get(at).form();
            boolean play = sound.of(reading.known(at));
            letters += form.length();
            if (play || isTwice(reading.words(), at)) {
                played += form.length();
                (play ? plays : twice).add(form);
            }
        }
        boolean enough = !plays.isEmpty() && plays.size() + twice.size() >= FEWEST || twice.size() >= FEWEST_TWICE;
        return enough && played >= letters * SHARE;
    }

    private boolean isSound(String form) {
        return sounds.contains(form) || repeatsSyllable(form);
    }

    /** лалала, гыгыгы, hgfhgfhgf, аааа: from some letter on one syllable three times or more, to the end or nearly. */
    private static boolean repeatsSyllable(String form) {
        for (int length = 1; length <= LONGEST_SYLLABLE; length++) {
            int run = 0;
            for (int at = length; at < form.length(); at++) {
                run = form.charAt(at) == form.charAt(at - length) ? run + 1 : 0;
                if (run >= length * (TIMES - 1) && run + length >= form.length() - length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTwice(List<Word> words, int at) {
        String form = words.get(at).form();
        return form.length() <= SHORT
                && (at > 0 && words.get(at - 1).form().equals(form)
                        || at + 1 < words.size() && words.get(at + 1).form().equals(form));
    }
}
