package kz.rectorblog.tracking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The author's own page: whoever holds its secret link is the author. */
@Controller("/{language:kk|ru|en}/track/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class TrackingController {

    private final TrackingDesk desk;
    private final AuthorWishes wishes;
    private final Frames frames;
    private final Pages pages;

    TrackingController(TrackingDesk desk, AuthorWishes wishes, Frames frames, Pages pages) {
        this.desk = desk;
        this.wishes = wishes;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request, Language language, String key) {
        Frame frame = frames.of(request);
        return desk.page(key)
                .<HttpResponse<byte[]>>map(page -> pages.show("site/track", frame, page))
                .orElseGet(() -> unknown(frame));
    }

    @Post("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Language language, String key, @Body CorrectionForm form) {
        Frame frame = frames.of(request);
        return switch (wishes.correct(key, form)) {
            case AuthorWishes.Wished.Granted _ -> back(language, key);
            case AuthorWishes.Wished.Unknown _ -> unknown(frame);
            case AuthorWishes.Wished.ShowAgain(TrackingPage page) ->
                pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "site/track", frame, page);
        };
    }

    /** The author's wish not to be named, Reg. 5.6. */
    @Post("/concealment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> conceal(HttpRequest<?> request, Language language, String key) {
        return wishes.conceal(key) ? back(language, key) : unknown(frames.of(request));
    }

    private static HttpResponse<?> back(Language language, String key) {
        return HttpResponse.seeOther(URI.create("/" + language.code() + "/track/" + key));
    }

    private HttpResponse<byte[]> unknown(Frame frame) {
        return pages.show(HttpStatus.NOT_FOUND, "site/lostLink", frame, false);
    }
}
