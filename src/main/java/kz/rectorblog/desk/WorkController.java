package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.forwarding.WorkList;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;

/** An executor's own cases. */
@Controller("/desk/work")
@Secured(May.ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkController {

    private final WorkList work;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    WorkController(WorkList work, Deadlines deadlines, Clock clock, Frames frames, Pages pages) {
        this.work = work;
        this.deadlines = deadlines;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request) {
        long reader = Reader.of(request).staffId();
        WorkPage page =
                new WorkPage(work.toAnswer(reader), work.answered(reader), deadlines, Deadlines.dayOf(clock.instant()));
        return pages.show("desk/work", frames.of(request), page);
    }
}
