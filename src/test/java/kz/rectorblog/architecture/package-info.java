/** The shape of the house, kept by tests: tiers, bans, golden files. */
@NullMarked
package kz.rectorblog.architecture;

import org.jspecify.annotations.NullMarked;
