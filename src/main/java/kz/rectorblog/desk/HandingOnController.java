package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Optional;
import kz.rectorblog.desk.ActionResult.Left;
import kz.rectorblog.forwarding.ForwardResult;
import kz.rectorblog.forwarding.ForwardResult.Forwarded;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.staff.May;

/** The lead hands the case on, with a reason. Whoever is no longer the lead goes back to the own list. */
@Controller("/desk/submissions/{number}/handing-on")
@Secured(May.ANSWER)
@ExecuteOn(TaskExecutors.BLOCKING)
class HandingOnController {

    private static final URI WORK = URI.create("/desk/work?done=handed-on");

    private final ForwardingDesk desk;
    private final CaseActions cases;
    private final Forwardings outcomes;

    HandingOnController(ForwardingDesk desk, CaseActions cases, Forwardings outcomes) {
        this.desk = desk;
        this.cases = cases;
        this.outcomes = outcomes;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "handing-on", (submission, form, staffId) -> {
            Optional<Long> executor = form.number("executor");
            ForwardResult result = desk.handOn(submission, form.seen(), executor, form.text("reason"), staffId);
            return result instanceof Forwarded ? new Left(WORK) : outcomes.tell(result, executor);
        });
    }
}
