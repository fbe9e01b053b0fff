package kz.rectorblog.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A question put to the index, and the keys by which a reader sees why a text was found.
 *
 * @param strict wants all words, of many words most
 * @param loose wants any of the words
 * @param keys per chain, synonyms among them
 * @param words of each word, what it is in every chain and what else says the same
 */
record Question(Query strict, Query loose, Map<Chain, Set<String>> keys, List<List<Synonyms.Saying>> words) {}
