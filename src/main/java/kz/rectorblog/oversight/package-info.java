/** What administrators and auditors look at: the history with its chain, and the messages that do not get through. */
@NullMarked
package kz.rectorblog.oversight;

import org.jspecify.annotations.NullMarked;
