package kz.rectorblog.agenda;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.staff.Role;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.web.CalendarHorizon;
import kz.rectorblog.web.Texts;

/** Writes a person's due dates as an iCalendar object: whole days, in the person's language. */
@Singleton
class DueFeed {

    private static final int MOST = 1_000;

    private final DueRepository cases;
    private final FeedLinks links;
    private final CalendarHorizon horizon;
    private final Clock clock;

    DueFeed(DueRepository cases, FeedLinks links, CalendarHorizon horizon, Clock clock) {
        this.cases = cases;
        this.links = links;
        this.horizon = horizon;
        this.clock = clock;
    }

    byte[] of(StaffMember owner) {
        Texts texts = Texts.in(owner.language());
        CalendarText calendar = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Rector's blog//Due dates//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", texts.text("feed.name"))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT2H")
                .line("X-PUBLISHED-TTL", "PT2H");
        Instant now = clock.instant();
        daysOf(owner).forEach(day -> event(day, texts, now, calendar));
        return calendar.line("END", "VCALENDAR").bytes();
    }

    /** What waits for this person: the cases to answer, and for a moderator those that lie with nobody else. */
    private List<DueDay> daysOf(StaffMember owner) {
        List<DueDay> days = new ArrayList<>(cases.daysOfExecutor(owner.id()));
        if (owner.role() == Role.MODERATOR) {
            days.addAll(cases.daysOfModerators(MOST));
        }
        return days;
    }

    private void event(DueDay day, Texts texts, Instant now, CalendarText calendar) {
        boolean provisional = horizon.isProvisional(day.dueDate());
        String address = links.caseAddress(day.number());
        calendar.line("BEGIN", "VEVENT")
                .text("UID", "due-" + day.number() + "@" + links.host())
                .instant("DTSTAMP", now)
                .date("DTSTART", day.dueDate())
                .date("DTEND", day.dueDate().plusDays(1))
                .text("SUMMARY", texts.text(provisional ? "feed.provisional" : "feed.due", day.number()))
                .text("DESCRIPTION", texts.text("stage." + day.stage().name()) + "\n" + address)
                .line("URL", address)
                .line("STATUS", provisional ? "TENTATIVE" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }
}
