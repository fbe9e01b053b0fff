@NullMarked
package kz.rectorblog.common;

import org.jspecify.annotations.NullMarked;
