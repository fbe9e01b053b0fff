package kz.rectorblog.moderation;

import java.util.Set;

/**
 * A letter to learn the grounds from, or to test with.
 *
 * @param set where it comes from
 * @param grounds those that truly apply; none for an innocent letter
 */
public record LabelledLetter(String set, Set<String> grounds, String text) {}
