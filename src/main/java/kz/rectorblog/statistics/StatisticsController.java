package kz.rectorblog.statistics;

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
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Revalidation;

/** The figures for people. */
@Controller("/{language:kk|ru|en}/statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class StatisticsController {

    private final StatisticsDesk desk;
    private final Frames frames;
    private final Pages pages;

    StatisticsController(StatisticsDesk desk, Frames frames, Pages pages) {
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request, Language language) {
        return Revalidation.of(request, pages.show("site/statistics", frames.of(request), desk.now()));
    }
}
