package kz.rectorblog.rules;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.common.RulesFolder;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.RuleBook;

/** Reads them all at the start: a broken file stops it, with file, line and reason, before any submission is misjudged. */
@Factory
final class RulesInForce {

    @Context
    RuleBook ruleBook() {
        return RuleBook.load(RulesFolder.locate());
    }

    @Context
    WorkCalendar calendar() {
        return CalendarBook.load(RulesFolder.locate());
    }

    @Context
    Procedures procedures() {
        return Procedures.load(RulesFolder.locate());
    }

    @Singleton
    Assessor assessor(RuleBook book) {
        return new Assessor(book);
    }

    @Singleton
    Deadlines deadlines(WorkCalendar calendar) {
        return new Deadlines(calendar);
    }
}
