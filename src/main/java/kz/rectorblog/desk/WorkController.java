package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.rectorblog.assignment.OwedContribution;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.forwarding.WorkLine;
import kz.rectorblog.forwarding.WorkList;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import org.jspecify.annotations.Nullable;

/** An executor's cases: the own ones, and those of people for whom this person stands in. */
@Controller("/desk/work")
@Secured(May.ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkController {

    private final WorkList work;
    private final StaffDirectory staff;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    WorkController(WorkList work, StaffDirectory staff, Deadlines deadlines, Clock clock, Frames frames, Pages pages) {
        this.work = work;
        this.staff = staff;
        this.deadlines = deadlines;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue @Nullable String done) {
        WorkPage page = page(Reader.of(request).staffId(), "handed-on".equals(done));
        return pages.show("desk/work", frames.of(request), page);
    }

    private WorkPage page(long reader, boolean handedOn) {
        List<WorkLine> toAnswer = work.toAnswer(reader);
        List<OwedContribution> toContribute = work.toContribute(reader);
        List<Long> people = Stream.concat(
                        toAnswer.stream().map(WorkLine::executorId),
                        toContribute.stream().map(OwedContribution::staffId))
                .distinct()
                .toList();
        return new WorkPage(
                reader,
                toAnswer,
                toContribute,
                work.answered(reader),
                staff.nameOf(people),
                deadlines,
                Deadlines.dayOf(clock.instant()),
                handedOn);
    }
}
