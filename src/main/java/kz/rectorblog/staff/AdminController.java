package kz.rectorblog.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** Where those begin who look after the house rather than after cases. */
@Controller("/admin")
@Secured({May.MANAGE_STAFF, May.MANAGE_UNITS, May.SEE_OUTBOX, May.SEE_RULES, May.SEE_CALENDAR, May.READ_AUDIT})
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminController {

    private final Frames frames;
    private final Pages pages;

    AdminController(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        return pages.show("admin/home", frames.of(request), "");
    }
}
