/** What every page shares: its frame, its words, its forms' protection, its headers, its error pages. */
@NullMarked
package kz.rectorblog.web;

import org.jspecify.annotations.NullMarked;
