package kz.rectorblog.search;

import java.util.Set;

/**
 * One word that a case must have.
 *
 * @param beginnings by which it is found in any of its forms, in texts and in names
 * @param sameMeaning beginnings of words that say the same, in any of the languages: for texts only, a name means nothing
 */
record CaseWord(Set<String> beginnings, Set<String> sameMeaning) {}
