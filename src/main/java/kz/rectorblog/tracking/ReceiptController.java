package kz.rectorblog.tracking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The receipt for the papers that the office accepted (Certificate standard, annex 3), to be read or printed. */
@Controller("/{language:kk|ru|en}/track/{key}/receipt")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ReceiptController {

    private final Receipts receipts;
    private final Frames frames;
    private final Pages pages;

    ReceiptController(Receipts receipts, Frames frames, Pages pages) {
        this.receipts = receipts;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request, Language language, String key) {
        Frame frame = frames.of(request);
        return receipts.of(key)
                .<HttpResponse<byte[]>>map(page -> pages.show("site/receipt", frame, page))
                .orElseGet(() -> pages.show(HttpStatus.NOT_FOUND, "site/lostLink", frame, false));
    }
}
