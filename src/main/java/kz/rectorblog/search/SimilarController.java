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
import java.util.List;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/**
 * Answered items like a text ({@code ?subject=&text=}) or like a published item ({@code ?number=}): a fragment for the
 * page's script, a whole page for a reader without one.
 */
@Controller("/{language:kk|ru|en}/similar")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SimilarController {

    static final int MOST = 5;

    private final BlogSearch search;
    private final Frames frames;
    private final Pages pages;

    SimilarController(BlogSearch search, Frames frames, Pages pages) {
        this.search = search;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request, Language language) {
        Frame frame = frames.of(request);
        SimilarPage page = new SimilarPage(request.getParameters()
                .getFirst("number")
                .map(this::likeItem)
                .orElseGet(() -> search.similar(typed(request), null, MOST)));
        return pages.show(isForScript(request) ? "site/similar" : "site/similarPage", frame, page);
    }

    private List<Hit> likeItem(String number) {
        return search.words(number)
                .map(words -> search.similar(words, number, MOST))
                .orElse(List.of());
    }

    private static String typed(HttpRequest<?> request) {
        var parameters = request.getParameters();
        return parameters.getFirst("subject").orElse("") + "\n"
                + parameters.getFirst("text").orElse("");
    }

    private static boolean isForScript(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request");
    }
}
