package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import kz.rectorblog.review.CaseAccess;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Reader;

/** What the public will see, looked at before it is approved and published. */
@Controller("/desk/submissions/{number}/publication")
@Secured(May.PUBLISH)
@ExecuteOn(TaskExecutors.BLOCKING)
class PublicationController {

    private final PublicationRoom room;
    private final CaseActions cases;
    private final CaseAccess access;

    PublicationController(PublicationRoom room, CaseActions cases, CaseAccess access) {
        this.room = room;
        this.cases = cases;
        this.access = access;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String number) {
        return access.find(number, Reader.of(request))
                .flatMap(submission -> room.open(request, submission))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/desk/submissions/" + number)));
    }

    /** Publishes what was looked at; other masks are shown first. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, String number) {
        return cases.act(
                request,
                number,
                "publication",
                (submission, form, staffId) -> room.publish(request, submission, form, staffId));
    }
}
