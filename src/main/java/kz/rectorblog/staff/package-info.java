/** The people of the university who work with the blog: their units, their roles, what each may do, how they sign in. */
@NullMarked
package kz.rectorblog.staff;

import org.jspecify.annotations.NullMarked;
