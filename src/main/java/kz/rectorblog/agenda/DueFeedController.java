package kz.rectorblog.agenda;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** A person's due dates for a calendar program, which cannot sign in: the link is the secret. */
@Controller("/due")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DueFeedController {

    private static final String CALENDAR = "text/calendar;charset=utf-8";

    private final FeedLinks links;
    private final DueFeed feed;

    DueFeedController(FeedLinks links, DueFeed feed) {
        this.links = links;
        this.feed = feed;
    }

    @Get("/{key}/calendar.ics")
    @Produces(CALENDAR)
    HttpResponse<?> show(String key) {
        return links.owner(key)
                .<HttpResponse<?>>map(owner -> HttpResponse.ok(feed.of(owner)).header("X-Robots-Tag", "noindex"))
                .orElseGet(HttpResponse::notFound);
    }
}
