package kz.rectorblog.clock;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.rectorblog.calendar.CalendarBook;
import kz.rectorblog.calendar.CalendarTable;
import kz.rectorblog.calendar.DayKind;
import kz.rectorblog.text.Localized;

/** The database's part of the calendar. */
@Singleton
class CalendarRows {

    private final EnteredDayRepository days;
    private final ImportedTableRepository tables;
    private final Clock clock;

    CalendarRows(EnteredDayRepository days, ImportedTableRepository tables, Clock clock) {
        this.days = days;
        this.tables = tables;
        this.clock = clock;
    }

    long version() {
        return tables.version();
    }

    // a transaction of its own sees what others have committed since the surrounding one began to read
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    CalendarState state(CalendarBook files) {
        long version = tables.version();
        CalendarContents contents = contents();
        return new CalendarState(version, contents, contents.book(files), contents.on(files));
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    long hold() {
        return tables.heldVersion();
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    long lock() {
        return tables.lockedVersion();
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void store(CalendarChange change, long staffId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (change) {
            case CalendarChange.Day day -> enter(day, staffId, now);
            case CalendarChange.DayEnd(long id, String _) -> days.end(id, now);
            case CalendarChange.Table(String content, CalendarTable _, String act) ->
                tables.save(new ImportedTable(null, content, act, staffId, now, null));
            case CalendarChange.TableEnd(long id, String _) -> tables.end(id, now);
            case CalendarChange.Recount _ -> {}
        }
        tables.countUp();
    }

    private void enter(CalendarChange.Day day, long staffId, Instant now) {
        days.ongoing().stream()
                .filter(former -> former.day().equals(day.date()))
                .forEach(former -> days.end(former.key(), now));
        Localized reason = day.reason();
        days.save(new EnteredDay(
                null,
                day.date(),
                day.kind() != DayKind.OFF,
                reason.kk(),
                reason.ru(),
                reason.en(),
                day.act(),
                staffId,
                now,
                null));
    }

    private CalendarContents contents() {
        return new CalendarContents(tables.ongoing(), days.ongoing());
    }
}
