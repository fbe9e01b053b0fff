package kz.rectorblog.submission;

import kz.rectorblog.moderation.SubmittedText;

/**
 * A submission as the rules read it.
 *
 * @param name the number, or the word that logs and errors use for a case that has none
 */
public record PastSubmission(String name, boolean quarantined, SubmittedText submittedText) {}
