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

/** Asks co-executors for help, and releases them: by whoever forwards cases, or by the lead of this one. */
@Controller("/desk/submissions/{number}/co-executors")
@Secured({May.FORWARD, May.ANSWER})
@ExecuteOn(TaskExecutors.BLOCKING)
class CoExecutorController {

    private static final long NOBODY = -1;

    private final CoExecutorDesk desk;
    private final CaseActions cases;

    CoExecutorController(CoExecutorDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "co-executors",
                (submission, form, staffId) -> Helps.tell(
                        desk.ask(submission, form.seen(), Helps.typed(form, "help-note"), staffId), "help-asked"));
    }

    @Post(uri = "/release", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> delete(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "release",
                (submission, form, staffId) -> Helps.tell(
                        desk.release(
                                submission,
                                form.seen(),
                                Helps.coExecutor(form).orElse(NOBODY),
                                form.text("reason"),
                                staffId),
                        "help-released"));
    }
}
