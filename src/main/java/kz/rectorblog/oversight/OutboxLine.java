package kz.rectorblog.oversight;

import kz.rectorblog.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;

/** @param number of the case, where it has one */
public record OutboxLine(OutboxMessage message, @Nullable String number) {}
