package kz.rectorblog.oversight;

import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.moderation.Rule;

/**
 * The rule book.
 *
 * @param hash of all its files, as each decision keeps it
 * @param grounds by id
 */
public record RulesPage(String hash, List<Rule> rules, Map<String, Ground> grounds) {}
