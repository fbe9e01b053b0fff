package kz.rectorblog.search;

import java.util.List;
import java.util.Set;

/**
 * One word that a case must have.
 *
 * @param beginnings by which it is found in any of its forms, in texts and in names
 * @param sameMeaning sayings that mean the same, in any of the languages, each the beginnings of words that must all be
 *     there: for texts only, a name means nothing
 */
record CaseWord(Set<String> beginnings, Set<List<String>> sameMeaning) {}
