package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.staff.May;

/** Gives the verdict on publication alone, or changes it while nothing is public. */
@Controller("/desk/submissions/{number}/publication-verdict")
@Secured(May.REVIEW)
@ExecuteOn(TaskExecutors.BLOCKING)
class PublicationVerdictController {

    private final ReviewDesk desk;
    private final CaseActions cases;
    private final Rulings rulings;

    PublicationVerdictController(ReviewDesk desk, CaseActions cases, Rulings rulings) {
        this.desk = desk;
        this.cases = cases;
        this.rulings = rulings;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "publication-verdict",
                (submission, form, staffId) -> rulings.tell(
                        desk.choosePublication(
                                submission,
                                form.seen(),
                                form.choice(PublicationChoice.class, "publication"),
                                form.reasons(),
                                staffId),
                        "verdict"));
    }
}
