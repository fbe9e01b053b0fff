package kz.rectorblog.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import kz.rectorblog.review.CaseAccess;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** What waits, the most urgent first. */
@Controller("/desk/queue")
@Secured(May.READ_QUEUE)
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {

    private final QueueRoom room;
    private final CaseAccess access;
    private final Frames frames;
    private final Pages pages;

    QueueController(QueueRoom room, CaseAccess access, Frames frames, Pages pages) {
        this.room = room;
        this.access = access;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, @RequestBean QueueSearch search) {
        SignedIn reader = Reader.of(request);
        Optional<String> wanted = search.wantedNumber().map(number -> number.toUpperCase(Locale.ROOT));
        if (wanted.flatMap(number -> access.find(number, reader)).isPresent()) {
            return HttpResponse.seeOther(URI.create("/desk/submissions/" + wanted.get()));
        }
        return show(request, search, reader, wanted.orElse(null));
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, QueueSearch search, SignedIn reader, @Nullable String numberNotFound) {
        HttpStatus status = numberNotFound == null ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        return pages.show(status, "desk/queue", frames.of(request), room.page(search, reader, numberNotFound));
    }
}
