package kz.rectorblog.oversight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.SignedIn;

/** The messages that wait or were given up. */
@Controller("/admin/outbox")
@ExecuteOn(TaskExecutors.BLOCKING)
class OutboxController {

    private final OutboxOversight oversight;
    private final Frames frames;
    private final Pages pages;

    OutboxController(OutboxOversight oversight, Frames frames, Pages pages) {
        this.oversight = oversight;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Secured(May.SEE_OUTBOX)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        return pages.show("admin/outbox", frames.of(request), oversight.page());
    }

    /** Somebody else may have been quicker, or the message went through: the list says how it stands now. */
    @Post(uri = "/{id}/retry", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(May.RETRY_MESSAGES)
    HttpResponse<?> retry(long id, Authentication authentication) {
        oversight.retry(id, SignedIn.of(authentication).actor());
        return HttpResponse.seeOther(URI.create("/admin/outbox"));
    }
}
