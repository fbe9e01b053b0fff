package kz.rectorblog.oversight;

import java.time.Duration;
import java.util.List;

/** @param longestWait of the oldest message that is still on its way */
public record OutboxPage(Duration longestWait, List<OutboxLine> givenUp, List<OutboxLine> waiting, int most) {}
