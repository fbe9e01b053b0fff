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
import kz.rectorblog.submission.ComplaintDesk.Offer;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.TypedForm;

/** The complaint about a case, filled in from it. The address holds the secret of the author's page: no other leads here. */
@Controller("/{language:kk|ru|en}/track/{key}/complaint")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ComplaintController {

    private final ComplaintDesk complaints;
    private final AskDesk desk;
    private final Frames frames;
    private final Pages pages;

    ComplaintController(ComplaintDesk complaints, AskDesk desk, Frames frames, Pages pages) {
        this.complaints = complaints;
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Language language, String key) {
        Frame frame = frames.of(request);
        return switch (complaints.offer(key)) {
            case Offer.Offered offered ->
                pages.show("site/ask", frame, desk.begun(complaints.filled(offered, frame.texts()), offered.blank()));
            case Offer.TooEarly _ -> back(language, key);
            case Offer.Unknown _ -> unknown(frame);
        };
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Language language, String key, @Body AskForm form) {
        Frame frame = frames.of(request);
        return switch (complaints.offer(key)) {
            case Offer.Offered offered -> send(request, language, form, offered.blank());
            case Offer.TooEarly _ -> back(language, key);
            case Offer.Unknown _ -> unknown(frame);
        };
    }

    private HttpResponse<?> send(HttpRequest<?> request, Language language, AskForm form, ApplicationForm blank) {
        ApplicationForm typed = blank.with(TypedForm.of(request).orElseGet(blank::typed));
        return switch (desk.handle(language, form, typed)) {
            case AskDesk.Handled.Taken _ -> HttpResponse.seeOther(URI.create("/" + language.code() + "/ask/sent"));
            case AskDesk.Handled.ShowAgain(AskPage page) ->
                pages.show(page.status(), "site/ask", frames.of(request), page);
        };
    }

    private static HttpResponse<?> back(Language language, String key) {
        return HttpResponse.seeOther(URI.create("/" + language.code() + "/track/" + key));
    }

    private HttpResponse<byte[]> unknown(Frame frame) {
        return pages.show(HttpStatus.NOT_FOUND, "site/lostLink", frame, false);
    }
}
