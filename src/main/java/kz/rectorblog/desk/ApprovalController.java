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
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.staff.May;
import kz.rectorblog.submission.Visibility;

/** Approves an answer that stays between the university and the author; see publication for the others. */
@Controller("/desk/submissions/{number}/approval")
@Secured(May.APPROVE_ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ApprovalController {

    private final AnswerDesk desk;
    private final CaseActions cases;

    ApprovalController(AnswerDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "approval", (submission, form, staffId) -> {
            if (submission.visibility() == Visibility.UNDECIDED) {
                return Refused.at("publication", "desk.error.undecided");
            }
            return AnswerResults.tell(desk.approve(submission, form.seen(), staffId));
        });
    }
}
