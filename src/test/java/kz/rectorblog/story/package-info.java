/** The whole main job, from the form to the public page: over HTTP with real texts, and in a real browser. */
@NullMarked
package kz.rectorblog.story;

import org.jspecify.annotations.NullMarked;
