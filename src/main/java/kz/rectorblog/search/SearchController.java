package kz.rectorblog.search;

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
import java.util.stream.Collectors;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The search page. Works without JavaScript; every page of results has an address that can be shared. */
@Controller("/{language:kk|ru|en}/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SearchController {

    private final BlogSearch search;
    private final Units units;
    private final Frames frames;
    private final Pages pages;

    SearchController(BlogSearch search, Units units, Frames frames, Pages pages) {
        this.search = search;
        this.units = units;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request, Language language) {
        SearchRequest asked = SearchParameters.read(request.getParameters());
        var names = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return pages.show("site/search", frames.of(request), new SearchPage(asked, search.find(asked), names));
    }
}
