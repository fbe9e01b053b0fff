package kz.rectorblog.search;

/** A piece of a text as the page shows it; the page escapes it like any other text. */
public record Piece(String text, boolean found) {}
