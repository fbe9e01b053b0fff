/**
 * What the public sees. {@link kz.rectorblog.publication.PublishedItem} is the only thing that any public channel reads:
 * pages, feed, API, search. {@link kz.rectorblog.publication.Publisher} is the only one that writes it.
 */
@NullMarked
package kz.rectorblog.publication;

import org.jspecify.annotations.NullMarked;
