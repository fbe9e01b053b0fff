package kz.rectorblog.web;

import java.time.LocalDate;
import java.util.Optional;

/** How far the calendar of working days is verified, as every page needs it that shows a due date. */
public interface CalendarHorizon {

    /** Whether a decree that is not out yet may still move this day. */
    boolean isProvisional(LocalDate date);

    /** The end of the verified calendar, where it is less than 60 days off or has passed. */
    Optional<LocalDate> endingSoon();
}
