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
import kz.rectorblog.forwarding.ForwardResult.AlreadyThere;
import kz.rectorblog.forwarding.ForwardResult.Forwarded;
import kz.rectorblog.forwarding.ForwardResult.NoSuchExecutor;
import kz.rectorblog.forwarding.ForwardResult.Quarantined;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.staff.May;

/** Forwards an accepted case to an executor, or hands it on. */
@Controller("/desk/submissions/{number}/forwarding")
@Secured(May.FORWARD)
@ExecuteOn(TaskExecutors.BLOCKING)
class ForwardingController {

    private final ForwardingDesk desk;
    private final CaseActions cases;

    ForwardingController(ForwardingDesk desk, CaseActions cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "forwarding", (submission, form, staffId) -> switch (desk.forward(
                submission, form.seen(), form.number("executor"), form.text("note"), staffId)) {
            case Forwarded _ -> new Done("forwarded");
            case NoSuchExecutor _ -> Refused.at("executor", "desk.error.executor");
            case AlreadyThere _ -> Refused.at("executor", "desk.error.already-there");
            case Quarantined _ -> Refused.at("executor", "desk.error.quarantined");
        });
    }
}
