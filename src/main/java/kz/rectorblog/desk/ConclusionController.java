package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.proceedings.ProceedingsDesk;
import kz.rectorblog.staff.May;

/** Records how the case's procedure ended, with the text of the decision; the author is told. */
@Controller("/desk/submissions/{number}/conclusion")
@Secured({May.REVIEW, May.APPROVE_ANSWER, May.ANSWER})
@ExecuteOn(TaskExecutors.BLOCKING)
class ConclusionController {

    private final ProceedingsDesk desk;
    private final CaseActions cases;

    ConclusionController(ProceedingsDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "conclusion",
                (submission, form, staffId) -> Recordings.tell(
                        desk.conclude(
                                submission,
                                form.seen(),
                                form.text("outcome"),
                                form.text("body"),
                                form.text("decision"),
                                staffId),
                        "concluded"));
    }
}
