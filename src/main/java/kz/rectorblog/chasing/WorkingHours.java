package kz.rectorblog.chasing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.common.TimeSource;

/** The hours in which people may be reminded: of working days, in the zone by whose days the terms run. */
@Singleton
public class WorkingHours {

    private final Deadlines deadlines;
    private final ChasingSettings settings;
    private final Clock clock;

    WorkingHours(Deadlines deadlines, ChasingSettings settings, Clock clock) {
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    public boolean areNow() {
        LocalTime time = now().toLocalTime();
        return deadlines.calendar().isWorking(today())
                && !time.isBefore(settings.opening())
                && time.isBefore(settings.closing());
    }

    /** When they begin next, wherever in the day it is now. */
    public Instant nextOpening() {
        WorkCalendar calendar = deadlines.calendar();
        LocalDate today = today();
        boolean stillToday = calendar.isWorking(today) && now().toLocalTime().isBefore(settings.opening());
        LocalDate day = stillToday ? today : calendar.plusWorkingDays(today, 1);
        return day.atTime(settings.opening()).atZone(TimeSource.ZONE).toInstant();
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(TimeSource.ZONE);
    }
}
