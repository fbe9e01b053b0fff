@NullMarked
package kz.rectorblog.journal;

import org.jspecify.annotations.NullMarked;
