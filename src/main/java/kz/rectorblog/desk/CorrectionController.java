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

/** Takes a wrong decision back: the case is reviewed again, its term goes on. */
@Controller("/desk/submissions/{number}/correction")
@Secured(May.CORRECT)
@ExecuteOn(TaskExecutors.BLOCKING)
class CorrectionController {

    private final ReviewDesk desk;
    private final CaseActions cases;
    private final Rulings rulings;

    CorrectionController(ReviewDesk desk, CaseActions cases, Rulings rulings) {
        this.desk = desk;
        this.cases = cases;
        this.rulings = rulings;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "correction",
                (submission, form, staffId) ->
                        rulings.tell(desk.correct(submission, form.seen(), form.reasons(), staffId), "corrected"));
    }
}
