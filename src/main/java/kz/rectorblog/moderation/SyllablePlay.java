package kz.rectorblog.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final int sound;

    SyllablePlay(List<String> sounds, Vocabulary vocabulary) {
        this.sounds = Set.copyOf(sounds);
        this.sound = vocabulary.newTrait();
        vocabulary.test(word -> isSound(word.form()), sound);
    }

    boolean in(Reading reading) {
        Set<KnownWord> plays = new HashSet<>();
        for (int at : reading.wordsWith(sound)) {
            plays.add(reading.known(at));
        }
        Set<KnownWord> twice = new HashSet<>();
        for (int at = 1; at < reading.size(); at++) {
            if (reading.before(at) == at - 1 && !plays.contains(reading.known(at)) && isShort(reading.known(at))) {
                twice.add(reading.known(at));
            }
        }
        boolean enough = !plays.isEmpty() && plays.size() + twice.size() >= FEWEST || twice.size() >= FEWEST_TWICE;
        return enough && isMostly(plays, twice, reading);
    }

    private static boolean isShort(KnownWord word) {
        return word.form().length() <= SHORT;
    }

    private static boolean isMostly(Set<KnownWord> plays, Set<KnownWord> twice, Reading reading) {
        int letters = 0;
        int played = 0;
        for (int at = 0; at < reading.size(); at++) {
            KnownWord word = reading.known(at);
            boolean isTwice = twice.contains(word) && (isAgain(reading, at) || isAgain(reading, at + 1));
            letters += word.form().length();
            played += plays.contains(word) || isTwice ? word.form().length() : 0;
        }
        return played >= letters * SHARE;
    }

    /** Whether the word at this index is the same as the one before it. */
    private static boolean isAgain(Reading reading, int at) {
        return at > 0 && at < reading.size() && reading.before(at) == at - 1;
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
}
