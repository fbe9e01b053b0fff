@NullMarked
package kz.rectorblog.calculator;

import org.jspecify.annotations.NullMarked;
