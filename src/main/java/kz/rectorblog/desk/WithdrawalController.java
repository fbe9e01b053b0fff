package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.common.Actor;
import kz.rectorblog.desk.ActionResult.Done;
import kz.rectorblog.desk.ActionResult.Refused;
import kz.rectorblog.publication.PublicationDesk;
import kz.rectorblog.staff.May;

/** Withdraws a published case from the public; it is kept for the record. */
@Controller("/desk/submissions/{number}/withdrawal")
@Secured(May.WITHDRAW)
@ExecuteOn(TaskExecutors.BLOCKING)
class WithdrawalController {

    private static final int LONGEST_REASON = 500;

    private final PublicationDesk desk;
    private final CaseActions cases;

    WithdrawalController(PublicationDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "withdrawal", (submission, form, staffId) -> {
            String reason = form.text("reason").strip();
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                return Refused.at("reason", "desk.error.reason-length", LONGEST_REASON);
            }
            form.seen().mustStillHold(submission);
            desk.withdraw(submission, reason, Actor.staff(staffId));
            return new Done("withdrawn");
        });
    }
}
