package kz.rectorblog.oversight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The rule book in force: what is looked for, on whose authority, and what follows from it. */
@Controller("/admin/rules")
@Secured(May.SEE_RULES)
class RulesController {

    private final RulesInForce rules;
    private final Frames frames;
    private final Pages pages;

    RulesController(RulesInForce rules, Frames frames, Pages pages) {
        this.rules = rules;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        return pages.show(
                "admin/rules",
                frames.of(request),
                new RulesPage(
                        rules.book().hash(), rules.book().rules(), rules.book().grounds()));
    }
}
