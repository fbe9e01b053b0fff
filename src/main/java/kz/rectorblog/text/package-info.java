/**
 * Everything that is true of a text before any rule reads it: its language, its normal form, its stems, its masking.
 * Framework-free, stateless, safe for any thread.
 */
@NullMarked
package kz.rectorblog.text;

import org.jspecify.annotations.NullMarked;
