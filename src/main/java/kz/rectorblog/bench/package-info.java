/**
 * Measures the moderation on public sets of texts and its speed. Nothing here runs in the served program; the figures that
 * it prints are those of the README and of {@code src/docs/moderation.md}.
 */
@NullMarked
package kz.rectorblog.bench;

import org.jspecify.annotations.NullMarked;
