package kz.rectorblog.rescheduling;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.TableProblem;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarInForce;
import kz.rectorblog.clock.EnteredDay;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.TypedForm;

/** Changes the calendar: a form, what it would do to open cases, and then the deed. */
@Controller("/admin/calendar/changes")
@Secured(May.MANAGE_CALENDAR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ChangeController {

    private static final URI CALENDAR = URI.create("/admin/calendar");

    private final CalendarDesk desk;
    private final CalendarInForce calendar;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    ChangeController(CalendarDesk desk, CalendarInForce calendar, Clock clock, Frames frames, Pages pages) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param kind what is to be changed; {@code id} of what is taken back */
    @Get("/new")
    HttpResponse<?> blank(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String id) {
        calendar.follow();
        return ChangeForm.Kind.of(kind)
                .<HttpResponse<?>>map(known ->
                        form(HttpStatus.OK, frames.of(request), ChangeForm.blank(known, id), Map.of(), List.of()))
                .orElseGet(HttpResponse::notFound);
    }

    /** Shows what would come of it; a file of the browser comes as a form of several parts. */
    @Post("/plan")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> plan(HttpRequest<?> request) {
        Frame frame = frames.of(request);
        ChangeForm form = typed(request);
        return switch (check(form, frame)) {
            case ChangeCheck.Checked.Complete(CalendarChange change) ->
                plan(HttpStatus.OK, frame, form, desk.plan(change));
            case ChangeCheck.Checked.Incomplete(Map<String, String> errors, List<TableProblem> problems) ->
                form(HttpStatus.UNPROCESSABLE_ENTITY, frame, form, errors, problems);
            case ChangeCheck.Checked.Gone _ -> HttpResponse.seeOther(CALENDAR);
        };
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> apply(HttpRequest<?> request) {
        Frame frame = frames.of(request);
        ChangeForm form = typed(request);
        return switch (check(form, frame)) {
            case ChangeCheck.Checked.Complete(CalendarChange change) ->
                apply(frame, form, change, Reader.of(request).staffId());
            case ChangeCheck.Checked.Incomplete(Map<String, String> errors, List<TableProblem> problems) ->
                form(HttpStatus.UNPROCESSABLE_ENTITY, frame, form, errors, problems);
            case ChangeCheck.Checked.Gone _ -> HttpResponse.seeOther(CALENDAR);
        };
    }

    private HttpResponse<?> apply(Frame frame, ChangeForm form, CalendarChange change, long staffId) {
        return switch (desk.apply(change, form.mark(), staffId)) {
            case Applying.Applied _ -> HttpResponse.seeOther(CALENDAR);
            case Applying.Late _ -> plan(HttpStatus.CONFLICT, frame, form, desk.plan(change));
        };
    }

    private ChangeCheck.Checked check(ChangeForm form, Frame frame) {
        calendar.follow();
        return new ChangeCheck(form, calendar.now(), calendar.files(), frame.texts()).check();
    }

    private HttpResponse<?> plan(HttpStatus status, Frame frame, ChangeForm form, Plan plan) {
        boolean late = status == HttpStatus.CONFLICT;
        PlanPage page = new PlanPage(form, plan, Deadlines.dayOf(clock.instant()), late);
        return pages.show(status, "admin/calendarPlan", frame, page);
    }

    private HttpResponse<?> form(
            HttpStatus status, Frame frame, ChangeForm form, Map<String, String> errors, List<TableProblem> problems) {
        Optional<EnteredDay> day = calendar.now().contents().days().stream()
                .filter(each -> form.kind().equals(ChangeForm.Kind.DAY_END.code())
                        && form.id().equals("" + each.key()))
                .findFirst();
        return pages.show(
                status, "admin/calendarChange", frame, new ChangePage(form, day.orElse(null), errors, problems));
    }

    private static ChangeForm typed(HttpRequest<?> request) {
        return ChangeForm.of(TypedForm.of(request).orElse(new TypedForm("", List.of())));
    }
}
