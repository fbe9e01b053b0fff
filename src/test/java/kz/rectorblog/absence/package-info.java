@NullMarked
package kz.rectorblog.absence;

import org.jspecify.annotations.NullMarked;
