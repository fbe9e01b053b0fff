package kz.rectorblog.rescheduling;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.rectorblog.calendar.CalendarTable;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarInForce;
import kz.rectorblog.clock.CalendarState;
import kz.rectorblog.clock.EnteredDay;
import kz.rectorblog.clock.ImportedTable;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import org.jspecify.annotations.Nullable;

/** The calendar in force: how far it is verified, where each year comes from, and what was entered by hand. */
@Controller("/admin/calendar")
@Secured(May.SEE_CALENDAR)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {

    private final CalendarInForce calendar;
    private final CalendarDesk desk;
    private final StaffDirectory staff;
    private final Frames frames;
    private final Pages pages;

    CalendarController(CalendarInForce calendar, CalendarDesk desk, StaffDirectory staff, Frames frames, Pages pages) {
        this.calendar = calendar;
        this.desk = desk;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        int outOfStep = desk.plan(new CalendarChange.Recount("")).moves().size();
        CalendarState state = calendar.now();
        List<Long> authors = Stream.concat(
                        state.contents().days().stream().map(EnteredDay::enteredBy),
                        state.contents().tables().stream().map(ImportedTable::enteredBy))
                .distinct()
                .toList();
        CalendarPage page = new CalendarPage(state, years(state), outOfStep, staff.nameOf(authors));
        return pages.show("admin/calendar", frames.of(request), page);
    }

    private List<CalendarPage.Tabled> years(CalendarState state) {
        CalendarTable table = state.book().table();
        List<CalendarPage.Tabled> years = new ArrayList<>();
        table.years()
                .forEach(year ->
                        years.addFirst(new CalendarPage.Tabled(year, table.isProjected(year), ruling(year, state))));
        return years;
    }

    /** The last table that names the year; null where the file rules it. */
    private @Nullable ImportedTable ruling(int year, CalendarState state) {
        return state.contents().tables().reversed().stream()
                .filter(imported -> calendar.files().readTable(imported.content())
                                instanceof CalendarTable.Reading.Whole(CalendarTable table)
                        && table.years().contains(year))
                .findFirst()
                .orElse(null);
    }
}
