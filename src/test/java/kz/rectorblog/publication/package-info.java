@NullMarked
package kz.rectorblog.publication;

import org.jspecify.annotations.NullMarked;
