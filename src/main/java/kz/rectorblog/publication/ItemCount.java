package kz.rectorblog.publication;

import io.micronaut.core.annotation.Introspected;

/** How many answers are public, and how many of them came in time. */
@Introspected
public record ItemCount(long published, long inTime) {}
