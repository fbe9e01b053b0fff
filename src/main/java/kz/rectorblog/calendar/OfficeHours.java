package kz.rectorblog.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The hours in which an office works, Monday–Friday and worked weekend days; between them its minutes do not count. */
record OfficeHours(List<Stretch> stretches) {

    /** 9:00–18:00 with an hour of dinner from 13:00 (Certificate standard 8). */
    static final OfficeHours STANDARD = new OfficeHours(List.of(
            new Stretch(LocalTime.of(9, 0), LocalTime.of(13, 0)),
            new Stretch(LocalTime.of(14, 0), LocalTime.of(18, 0))));

    /** Work without a break. */
    record Stretch(LocalTime from, LocalTime to) {}

    LocalTime closing() {
        return stretches.getLast().to();
    }

    /** The moment so many minutes of office hours after the start. */
    LocalDateTime after(LocalDateTime start, int minutes, WorkCalendar calendar) {
        long left = minutes;
        LocalTime from = start.toLocalTime();
        for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1), from = LocalTime.MIN) {
            if (!calendar.isWorking(day)) {
                continue;
            }
            for (Stretch stretch : stretches) {
                LocalTime begin = from.isAfter(stretch.from()) ? from : stretch.from();
                long there = Math.max(0, ChronoUnit.MINUTES.between(begin, stretch.to()));
                if (left <= there) {
                    return day.atTime(begin.plusMinutes(left));
                }
                left -= there;
            }
        }
    }
}
