package kz.rectorblog.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/** The search for programs: {@code GET /api/v1/search?q=&lang=&unit=&kind=&year=&inTime=&from=&until=&sort=&page=}. */
@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class SearchApiController {

    private final BlogSearch search;

    SearchApiController(BlogSearch search) {
        this.search = search;
    }

    /** @param lang keeps to items in this language: kk, ru or en; anything else keeps to none */
    @Get
    FoundItems find(HttpRequest<?> request, @QueryValue @Nullable String lang) {
        SearchRequest asked = SearchParameters.read(request.getParameters());
        SearchRequest kept = Language.ofCode(lang == null ? "" : lang)
                .map(language -> keptTo(asked, language))
                .orElse(asked);
        return FoundItems.of(kept, search.find(kept));
    }

    private static SearchRequest keptTo(SearchRequest asked, Language language) {
        return SearchAddress.page(
                SearchAddress.with(asked, Facet.LANGUAGE, language.code()), asked.page(), asked.upTo());
    }
}
