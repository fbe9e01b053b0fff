package kz.rectorblog.moderation;

/** A text to learn from or to test with. {@code set}: where it comes from. */
public record LabelledText(String set, String text, boolean abusive) {}
