@NullMarked
package kz.rectorblog.proceedings;

import org.jspecify.annotations.NullMarked;
