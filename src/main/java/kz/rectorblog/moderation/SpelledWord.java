package kz.rectorblog.moderation;

import java.util.Set;

/**
 * A word with the ways to read it, found once for all lexicons.
 *
 * @param form its normal form
 * @param inEnglish where Latin letters mean themselves
 * @param inCyrillic where Latin letters stand for Cyrillic ones; empty for a word without any
 */
record SpelledWord(String form, Set<String> inEnglish, Set<String> inCyrillic) {

    static SpelledWord of(String form) {
        return new SpelledWord(form, Spellings.inEnglish(form), Spellings.inCyrillic(form));
    }
}
