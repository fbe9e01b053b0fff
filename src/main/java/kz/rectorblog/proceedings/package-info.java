/**
 * How a case goes its way by the document of its procedure: the steps with the moment by which each must be done, the body
 * that took it, and the outcome with the text of the decision. What the answer of the blog is, {@code answering} knows.
 */
@NullMarked
package kz.rectorblog.proceedings;

import org.jspecify.annotations.NullMarked;
