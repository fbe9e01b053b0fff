package kz.rectorblog.publication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Revalidation;

/** The front page, and the page that says how to write. */
@Controller("/{language:kk|ru|en}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class HomeController {

    private static final int LATEST = 5;

    private final Items items;
    private final UnitNames units;
    private final RulesInForce rules;
    private final Frames frames;
    private final Pages pages;

    HomeController(Items items, UnitNames units, RulesInForce rules, Frames frames, Pages pages) {
        this.items = items;
        this.units = units;
        this.rules = rules;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> home(HttpRequest<?> request, Language language) {
        HomePage page =
                new HomePage(items.page(ItemFilter.ALL, Long.MAX_VALUE, LATEST).items(), units.byCode(), items.count());
        return Revalidation.of(request, pages.show("site/home", frames.of(request), page));
    }

    @Get("/rules")
    HttpResponse<byte[]> rules(HttpRequest<?> request, Language language) {
        return Revalidation.of(request, pages.show("site/rules", frames.of(request), RulesPage.of(rules.book())));
    }
}
