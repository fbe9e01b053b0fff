/** The answer: drafted and submitted by the executor, approved or sent back by the moderator or the rector. */
@NullMarked
package kz.rectorblog.answering;

import org.jspecify.annotations.NullMarked;
