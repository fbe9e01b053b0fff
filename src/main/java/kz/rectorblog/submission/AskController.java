package kz.rectorblog.submission;

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

/** The page where an author writes. Works without JavaScript; nothing typed is ever lost. */
@Controller("/{language:kk|ru|en}/ask")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class AskController {

    private final AskDesk desk;
    private final Frames frames;
    private final Pages pages;

    AskController(AskDesk desk, Frames frames, Pages pages) {
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> ask(HttpRequest<?> request, Language language) {
        return pages.show("site/ask", frames.of(request), desk.blank());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Language language, @Body AskForm form) {
        Frame frame = frames.of(request);
        return switch (desk.handle(language, form)) {
            case AskDesk.Handled.Taken _ -> HttpResponse.seeOther(URI.create("/" + language.code() + "/ask/sent"));
            case AskDesk.Handled.ShowAgain(AskPage page) -> pages.show(statusOf(page), "site/ask", frame, page);
        };
    }

    /** The rules' remarks while the author is still writing, for the page's script. */
    @Post("/hints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> hints(HttpRequest<?> request, Language language, @Body AskForm form) {
        return pages.show("site/findings", frames.of(request), desk.look(form));
    }

    @Get("/sent")
    HttpResponse<byte[]> sent(HttpRequest<?> request, Language language) {
        return pages.show("site/sent", frames.of(request), "");
    }

    private static HttpStatus statusOf(AskPage page) {
        return page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
