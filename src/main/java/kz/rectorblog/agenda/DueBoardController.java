package kz.rectorblog.agenda;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import org.jspecify.annotations.Nullable;

/** What is due, week by week; and the link by which a person's own calendar program follows it. */
@Controller("/desk/due")
@ExecuteOn(TaskExecutors.BLOCKING)
class DueBoardController {

    private static final URI RENEWED = URI.create("/desk/due?link=renewed#feed");

    private final DueBoard board;
    private final FeedLinks links;
    private final Frames frames;
    private final Pages pages;

    DueBoardController(DueBoard board, FeedLinks links, Frames frames, Pages pages) {
        this.board = board;
        this.links = links;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Secured({May.READ_QUEUE, May.ANSWER})
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue @Nullable String link) {
        FeedLinks.News news = "renewed".equals(link) ? FeedLinks.News.RENEWED : FeedLinks.News.NONE;
        return pages.show("desk/due", frames.of(request), board.page(Reader.of(request), news));
    }

    /** Makes the link, or another one in its place. */
    @Post(uri = "/link", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({May.REVIEW, May.ANSWER})
    HttpResponse<?> renew(HttpRequest<?> request) {
        links.renew(Reader.of(request).staffId());
        return HttpResponse.seeOther(RENEWED);
    }
}
