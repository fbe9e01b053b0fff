package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a step of a procedure must be done.
 *
 * @param time on that day, where the step is counted in minutes; null: by the end of the day
 */
public record StepDue(LocalDate day, @Nullable LocalTime time) {}
