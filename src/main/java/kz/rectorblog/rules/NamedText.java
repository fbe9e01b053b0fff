package kz.rectorblog.rules;

import kz.rectorblog.moderation.SubmittedText;

/** A text with the name under which people find it again: a case's number, a line's id. */
public record NamedText(String id, SubmittedText text) {}
