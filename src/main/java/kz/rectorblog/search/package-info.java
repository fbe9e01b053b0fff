/**
 * Finds published items: a Lucene index that follows the publication sequence in the database, asked in three languages
 * at once. {@link kz.rectorblog.search.BlogSearch} is the door; nobody's writing goes through here. How words are brought
 * together is told in {@code src/docs/search.md}.
 */
@NullMarked
package kz.rectorblog.search;

import org.jspecify.annotations.NullMarked;
