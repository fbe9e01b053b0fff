@NullMarked
package kz.rectorblog.statistics;

import org.jspecify.annotations.NullMarked;
