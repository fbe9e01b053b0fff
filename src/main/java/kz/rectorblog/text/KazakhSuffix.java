package kz.rectorblog.text;

import java.util.Set;

/**
 * A written suffix that turns one part into another.
 *
 * @param settings the mask of {@link KazakhSounds settings} of the stem in which it is written so
 * @param shortens the stem lost its last ы or і before it
 * @param knownOnly it may stand directly on a listed root only
 */
record KazakhSuffix(
        String written, WordPart result, Set<WordPart> standsOn, int settings, boolean shortens, boolean knownOnly) {}
