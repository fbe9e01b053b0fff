package kz.rectorblog.calculator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The deadline calculator for people. Its answer has an address of its own, so that it can be sent and kept. */
@Controller("/{language:kk|ru|en}/deadlines")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class DeadlinesController {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    DeadlinesController(Procedures procedures, Deadlines deadlines, Clock clock, Frames frames, Pages pages) {
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(
            HttpRequest<?> request,
            Language language,
            @QueryValue(defaultValue = Procedure.RECTOR_BLOG) String procedure,
            @QueryValue(defaultValue = "") String received) {
        String moment = received.isBlank() ? now() : received.strip();
        Asked asked = Asked.of(procedure, moment, procedures, deadlines);
        HttpStatus status = asked instanceof Asked.Answerable ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        DeadlinesPage page = new DeadlinesPage(procedures.all(), procedure, moment, asked);
        return pages.show(status, "site/deadlines", frames.of(request), page);
    }

    private String now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
