package kz.rectorblog.oversight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import kz.rectorblog.rules.DeclaredOverride;
import kz.rectorblog.rules.Force;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The rule book in force: what is looked for, on whose authority, what follows from it, and what is overridden. */
@Controller("/admin/rules")
@Secured(May.SEE_RULES)
@ExecuteOn(TaskExecutors.BLOCKING)
class RulesController {

    private final RulesInForce rules;
    private final StaffDirectory staff;
    private final Frames frames;
    private final Pages pages;

    RulesController(RulesInForce rules, StaffDirectory staff, Frames frames, Pages pages) {
        this.rules = rules;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        Force force = rules.now();
        RulesPage page = new RulesPage(
                force,
                staff.nameOf(force.overrides().stream()
                        .map(DeclaredOverride::declaredBy)
                        .toList()));
        return pages.show("admin/rules", frames.of(request), page);
    }
}
