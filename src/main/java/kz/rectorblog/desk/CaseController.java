package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.review.CaseAccess;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;
import kz.rectorblog.web.Reader;
import org.jspecify.annotations.Nullable;

/** One case. Executors see their own; what one may not see does not exist. */
@Controller("/desk/submissions/{number}")
@Secured({May.READ_CASE, May.ANSWER})
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseController {

    private final CaseAccess access;
    private final CasePages pages;
    private final Problems problems;

    CaseController(CaseAccess access, CasePages pages, Problems problems) {
        this.access = access;
        this.pages = pages;
        this.problems = problems;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String number, @QueryValue @Nullable String done) {
        String notice = done != null && done.matches("[a-z-]{1,40}") ? done : null;
        return access.find(number, Reader.of(request))
                .<HttpResponse<?>>map(submission -> pages.show(request, submission, notice))
                .orElseGet(() -> problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }
}
