@NullMarked
package kz.rectorblog.tool;

import org.jspecify.annotations.NullMarked;
