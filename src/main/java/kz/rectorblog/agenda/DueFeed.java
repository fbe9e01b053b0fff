package kz.rectorblog.agenda;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.assignment.OwedContribution;
import kz.rectorblog.assignment.OwedContributions;
import kz.rectorblog.staff.Role;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.web.CalendarHorizon;
import kz.rectorblog.web.Texts;

/** Writes a person's due dates as an iCalendar object: whole days, in the person's language. */
@Singleton
class DueFeed {

    private static final int MOST = 1_000;

    private final DueRepository cases;
    private final Assignments assignments;
    private final OwedContributions owed;
    private final FeedLinks links;
    private final CalendarHorizon horizon;
    private final Clock clock;

    DueFeed(
            DueRepository cases,
            Assignments assignments,
            OwedContributions owed,
            FeedLinks links,
            CalendarHorizon horizon,
            Clock clock) {
        this.cases = cases;
        this.assignments = assignments;
        this.owed = owed;
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
        Set<Long> people = assignments.peopleOf(owner.id());
        daysOf(owner, people).forEach(day -> event(day, texts, now, calendar));
        owed.askedOf(people).stream()
                .filter(each -> !each.given())
                .forEach(each -> innerTerm(each, texts, now, calendar));
        return calendar.line("END", "VCALENDAR").bytes();
    }

    /** What waits for this person: the cases to answer, and for a moderator those that lie with nobody else. */
    private List<DueDay> daysOf(StaffMember owner, Set<Long> people) {
        List<DueDay> days = new ArrayList<>(cases.daysOfExecutors(people));
        if (owner.role() == Role.MODERATOR) {
            days.addAll(cases.daysOfModerators(MOST));
        }
        return days;
    }

    private void event(DueDay day, Texts texts, Instant now, CalendarText calendar) {
        boolean provisional = horizon.isProvisional(day.dueDate());
        Entry entry = new Entry(
                "due-",
                day.number(),
                day.dueDate(),
                texts.text(provisional ? "feed.provisional" : "feed.due", day.number()),
                day.stage());
        write(entry, texts, now, calendar);
    }

    /** Of a co-executor, or of one for whom the owner stands in: the id tells two of one case apart. */
    private void innerTerm(OwedContribution owed, Texts texts, Instant now, CalendarText calendar) {
        Entry entry = new Entry(
                "inner-" + owed.id() + "-",
                owed.number(),
                owed.innerDue(),
                texts.text("feed.inner", owed.number()),
                owed.stage());
        write(entry, texts, now, calendar);
    }

    /** @param kind what stands before the number in the identifier */
    private record Entry(String kind, String number, LocalDate date, String summary, Stage stage) {}

    private void write(Entry entry, Texts texts, Instant now, CalendarText calendar) {
        boolean provisional = horizon.isProvisional(entry.date());
        String address = links.caseAddress(entry.number());
        calendar.line("BEGIN", "VEVENT")
                .text("UID", entry.kind() + entry.number() + "@" + links.host())
                .instant("DTSTAMP", now)
                .date("DTSTART", entry.date())
                .date("DTEND", entry.date().plusDays(1))
                .text("SUMMARY", entry.summary())
                .text("DESCRIPTION", texts.text("stage." + entry.stage().name()) + "\n" + address)
                .line("URL", address)
                .line("STATUS", provisional ? "TENTATIVE" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }
}
