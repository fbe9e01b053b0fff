package kz.rectorblog.clock;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.ClockSettings;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.RulesFolder;

/** Reads calendar and procedures at the start: a broken file stops it, with file, line and reason. */
@Factory
final class ClockInForce {

    @Context
    CalendarBook files() {
        return CalendarBook.read(RulesFolder.locate());
    }

    @Context
    Procedures procedures() {
        return Procedures.load(RulesFolder.locate());
    }

    @Context
    ClockSettings settings(@Property(name = "rectorblog.clock.closing-time") String closingTime) {
        return ClockSettings.closingAt(closingTime);
    }

    /** Counts by the calendar of the moment of each question: may be kept. */
    @Singleton
    Deadlines deadlines(CalendarInForce inForce, ClockSettings settings) {
        return new Deadlines(inForce::calendar, settings);
    }
}
