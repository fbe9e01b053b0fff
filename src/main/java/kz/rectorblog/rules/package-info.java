/** The rule book and the calendar that are in force on this node. */
@NullMarked
package kz.rectorblog.rules;

import org.jspecify.annotations.NullMarked;
