package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.staff.May;

/** Sends a submitted answer back to its executor, with a remark. */
@Controller("/desk/submissions/{number}/answer-rejection")
@Secured(May.APPROVE_ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerRejectionController {

    private final AnswerDesk desk;
    private final CaseActions cases;

    AnswerRejectionController(AnswerDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "answer-rejection",
                (submission, form, staffId) ->
                        AnswerResults.tell(desk.reject(submission, form.seen(), form.text("remark"), staffId)));
    }
}
