package kz.rectorblog.submission;

import kz.rectorblog.submission.Confirmations.Confirming;

/** What the link of the first letter is worth now. */
public record ConfirmPage(String key, Confirming worth) {}
