/**
 * The public deadline calculator: when each term of a procedure ends for something that came at a given moment, with the
 * skipped and the worked days and the act behind each. Nothing is stored, nobody is asked who they are.
 */
@NullMarked
package kz.rectorblog.calculator;

import org.jspecify.annotations.NullMarked;
