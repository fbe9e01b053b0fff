package kz.rectorblog.review;

import java.util.List;
import java.util.Optional;

/** One page of the queue, and where the next one begins if there is more. */
public record QueuePage(List<QueueLine> lines, Optional<QueueFilter.Place> next) {}
