package kz.rectorblog.tracking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import kz.rectorblog.submission.LostLinks;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** Where an author finds the way back to the own page. */
@Controller("/{language:kk|ru|en}/track")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LinkController {

    private final LostLinks links;
    private final Frames frames;
    private final Pages pages;

    LinkController(LostLinks links, Frames frames, Pages pages) {
        this.links = links;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> ask(HttpRequest<?> request, Language language) {
        return pages.show("site/lostLink", frames.of(request), false);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Language language, @Body LinkForm form) {
        links.send(form.numberOrEmpty(), form.emailOrEmpty());
        return HttpResponse.seeOther(URI.create("/" + language.code() + "/track/link-sent"));
    }

    @Get("/link-sent")
    HttpResponse<byte[]> sent(HttpRequest<?> request, Language language) {
        return pages.show("site/lostLink", frames.of(request), true);
    }
}
