package kz.rectorblog.publication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Revalidation;

/** The newest answers as an Atom feed: its own words in the language of the address, each item in its own. */
@Controller("/{language:kk|ru|en}/feed.atom")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class FeedController {

    private static final MediaType ATOM = MediaType.of("application/atom+xml;charset=utf-8");
    private static final int SIZE = 30;

    private final Items items;
    private final Feed feed;
    private final Frames frames;

    FeedController(Items items, Feed feed, Frames frames) {
        this.items = items;
        this.feed = feed;
        this.frames = frames;
    }

    @Get(produces = "application/atom+xml")
    HttpResponse<byte[]> feed(HttpRequest<?> request, Language language) {
        ItemPage newest = items.page(ItemFilter.ALL, Long.MAX_VALUE, SIZE);
        byte[] atom = feed.of(newest.items(), frames.of(request));
        return Revalidation.of(request, HttpResponse.ok(atom).contentType(ATOM));
    }
}
