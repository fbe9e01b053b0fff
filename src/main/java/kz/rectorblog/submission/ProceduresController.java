package kz.rectorblog.submission;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The choice of a procedure: what each is for, who decides and by when. */
@Controller("/{language:kk|ru|en}/procedures")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ProceduresController {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    ProceduresController(Procedures procedures, Deadlines deadlines, Clock clock, Frames frames, Pages pages) {
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> choose(HttpRequest<?> request, Language language) {
        return pages.show("site/procedures", frames.of(request), new ProceduresPage(choices()));
    }

    // the blog is what most people look for
    private List<ProceduresPage.Choice> choices() {
        return procedures.all().stream()
                .sorted(Comparator.comparing(
                        (Procedure procedure) -> !procedure.id().equals(Procedure.RECTOR_BLOG)))
                .map(procedure -> new ProceduresPage.Choice(
                        procedure, new ProcedureClock(procedure, deadlines).consideration(clock.instant())))
                .toList();
    }
}
