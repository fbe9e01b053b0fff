package kz.rectorblog.search;

import java.util.List;

/** Answered items that speak of the same. */
public record SimilarPage(List<Hit> hits) {}
