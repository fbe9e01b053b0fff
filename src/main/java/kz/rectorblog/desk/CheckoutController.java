package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.review.CheckoutResult.CheckedOut;
import kz.rectorblog.review.CheckoutResult.HeldByAnother;
import kz.rectorblog.review.Checkouts;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;

/** Takes a case onto the desk, from another desk if need be, and puts it back. */
@Controller("/desk/submissions/{number}/checkout")
@Secured(May.REVIEW)
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckoutController {

    private final Checkouts checkouts;
    private final CaseActions cases;
    private final StaffDirectory staff;

    CheckoutController(Checkouts checkouts, CaseActions cases, StaffDirectory staff) {
        this.checkouts = checkouts;
        this.cases = cases;
        this.staff = staff;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "checkout", (submission, form, staffId) -> switch (checkouts.checkOut(
                submission, staffId)) {
            case CheckedOut _ -> new Done("checked-out");
            case HeldByAnother(long holder, var until) ->
                Refused.at("holder", "desk.error.held", nameOf(holder), until);
        });
    }

    @Post(uri = "/take-over", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> takeOver(HttpRequest<?> request, String number) {
        return cases.act(request, number, "checkout", (submission, form, staffId) -> {
            checkouts.takeOver(submission, staffId);
            return new Done("checked-out");
        });
    }

    @Post(uri = "/release", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> delete(HttpRequest<?> request, String number) {
        return cases.act(request, number, "checkout", (submission, form, staffId) -> {
            checkouts.release(submission, staffId);
            return new Done("released");
        });
    }

    private String nameOf(long holder) {
        return staff.find(holder).map(StaffMember::fullName).orElse("");
    }
}
