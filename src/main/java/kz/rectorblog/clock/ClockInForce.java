package kz.rectorblog.rules;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.common.RulesFolder;

/** Reads calendar and procedures at the start: a broken file stops it, with file, line and reason. */
@Factory
final class ClockInForce {

    @Context
    WorkCalendar calendar() {
        return CalendarBook.load(RulesFolder.locate());
    }

    @Context
    Procedures procedures() {
        return Procedures.load(RulesFolder.locate());
    }

    @Singleton
    Deadlines deadlines(WorkCalendar calendar) {
        return new Deadlines(calendar);
    }
}
