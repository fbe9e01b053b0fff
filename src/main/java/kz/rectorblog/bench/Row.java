package kz.rectorblog.bench;

import java.util.Map;

/** One text of a public set with its labels, by the names of their columns. */
public record Row(int line, Map<String, String> labels, String text) {}
