package kz.rectorblog.statistics;

/** How the cases of one group fared. */
public record Row(Heading heading, Figures figures) {}
