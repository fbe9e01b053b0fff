package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.staff.May;

/** Sends the case on to the competent body. */
@Controller("/desk/submissions/{number}/redirection")
@Secured(May.REVIEW)
@ExecuteOn(TaskExecutors.BLOCKING)
class RedirectionController {

    private final ReviewDesk desk;
    private final CaseActions cases;
    private final Rulings rulings;

    RedirectionController(ReviewDesk desk, CaseActions cases, Rulings rulings) {
        this.desk = desk;
        this.cases = cases;
        this.rulings = rulings;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "redirection",
                (submission, form, staffId) -> rulings.tell(
                        desk.redirect(submission, form.seen(), form.text("body"), form.reasons(), staffId),
                        desk.redirectIsLate(submission) ? "redirected-late" : "redirected"));
    }
}
