@NullMarked
package kz.rectorblog.rescheduling;

import org.jspecify.annotations.NullMarked;
