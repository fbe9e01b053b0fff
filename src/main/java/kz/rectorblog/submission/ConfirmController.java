package kz.rectorblog.submission;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import kz.rectorblog.submission.Confirmations.Confirming;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The link of the first letter. Mail programs open links by themselves: only the button on its page confirms. */
@Controller("/{language:kk|ru|en}/confirm/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ConfirmController {

    private final Confirmations confirmations;
    private final Frames frames;
    private final Pages pages;

    ConfirmController(Confirmations confirmations, Frames frames, Pages pages) {
        this.confirmations = confirmations;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> look(HttpRequest<?> request, Language language, String key) {
        Confirming worth = confirmations.look(key).orElseGet(Confirming.Unknown::new);
        return show(frames.of(request), key, worth);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Language language, String key) {
        return switch (confirmations.confirm(key)) {
            case Confirming.Confirmed(String trackingKey) ->
                HttpResponse.seeOther(URI.create("/" + language.code() + "/track/" + trackingKey));
            case Confirming.Expired expired -> show(frames.of(request), key, expired);
            case Confirming.Unknown unknown -> show(frames.of(request), key, unknown);
        };
    }

    @Post("/renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(Language language, String key) {
        confirmations.renew(key);
        return HttpResponse.seeOther(URI.create("/" + language.code() + "/ask/sent"));
    }

    private HttpResponse<byte[]> show(Frame frame, String key, Confirming worth) {
        HttpStatus status = switch (worth) {
            case Confirming.Confirmed _ -> HttpStatus.OK;
            case Confirming.Expired _ -> HttpStatus.GONE;
            case Confirming.Unknown _ -> HttpStatus.NOT_FOUND;
        };
        return pages.show(status, "site/confirm", frame, new ConfirmPage(key, worth));
    }
}
