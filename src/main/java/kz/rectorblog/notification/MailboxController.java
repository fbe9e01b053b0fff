package kz.rectorblog.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import org.jspecify.annotations.Nullable;

/** The letters of a demonstration, for everybody who tries it: there are no real people in it. Never in production. */
@Controller("/dev/mailbox")
@Requires(property = "rectorblog.demo", value = "true")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class MailboxController {

    /** The letter's own document: styles of its own, and nothing that loads or runs. */
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors"
                    + " 'none'";

    private final Mailbox mailbox;
    private final Frames frames;
    private final Pages pages;

    MailboxController(Mailbox mailbox, Frames frames, Pages pages) {
        this.mailbox = mailbox;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(
            HttpRequest<?> request, @QueryValue @Nullable String recipient, @QueryValue @Nullable Long before) {
        String asked = Objects.requireNonNullElse(recipient, "").strip();
        return pages.show("dev/mailbox", frames.of(request), mailbox.page(asked, before));
    }

    @Get("/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, long id) {
        return mailbox.letter(id)
                .<HttpResponse<?>>map(letter -> pages.show("dev/letter", frames.of(request), letter))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/{id}/html")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> document(long id) {
        return mailbox.letter(id)
                .<HttpResponse<?>>map(
                        letter -> HttpResponse.ok(letter.mail().html().getBytes(StandardCharsets.UTF_8))
                                .contentType("text/html;charset=utf-8")
                                .header("Content-Security-Policy", LETTER_POLICY))
                .orElseGet(HttpResponse::notFound);
    }
}
