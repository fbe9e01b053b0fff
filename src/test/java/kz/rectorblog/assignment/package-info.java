@NullMarked
package kz.rectorblog.assignment;

import org.jspecify.annotations.NullMarked;
