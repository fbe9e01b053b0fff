package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.assignment.CoExecutorDesk;
import kz.rectorblog.staff.May;

/** A co-executor, or whoever stands in, gives the lead a text. */
@Controller("/desk/submissions/{number}/contribution")
@Secured(May.ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ContributionController {

    private static final long NOBODY = -1;

    private final CoExecutorDesk desk;
    private final CaseActions cases;

    ContributionController(CoExecutorDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "contribution",
                (submission, form, staffId) -> Helps.tell(
                        desk.contribute(submission, Helps.coExecutor(form).orElse(NOBODY), form.text("body"), staffId),
                        "contributed"));
    }
}
