package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.staff.May;

/** Forwards an accepted case to a lead executor and to co-executors, or hands it on. */
@Controller("/desk/submissions/{number}/forwarding")
@Secured(May.FORWARD)
@ExecuteOn(TaskExecutors.BLOCKING)
class ForwardingController {

    private final ForwardingDesk desk;
    private final CaseActions cases;
    private final Forwardings outcomes;

    ForwardingController(ForwardingDesk desk, CaseActions cases, Forwardings outcomes) {
        this.desk = desk;
        this.cases = cases;
        this.outcomes = outcomes;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(request, number, "forwarding", (submission, form, staffId) -> {
            Optional<Long> executor = form.number("executor");
            return outcomes.tell(
                    desk.forward(
                            submission,
                            form.seen(),
                            executor,
                            Helps.typed(form, "help-note"),
                            form.text("note"),
                            staffId),
                    executor);
        });
    }
}
