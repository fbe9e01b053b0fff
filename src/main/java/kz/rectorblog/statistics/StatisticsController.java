package kz.rectorblog.statistics;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import kz.rectorblog.common.Period;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Revalidation;

/** The figures for everybody, of all cases or of a year; a year that there is none of shows all. */
@Controller("/{language:kk|ru|en}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class StatisticsController {

    private final StatisticsDesk desk;
    private final Frames frames;
    private final Pages pages;

    StatisticsController(StatisticsDesk desk, Frames frames, Pages pages) {
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/statistics")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<byte[]> show(HttpRequest<?> request, Language language, @QueryValue(defaultValue = "") String year) {
        StatisticsPage page = page(year);
        return Revalidation.of(request, pages.show("site/statistics", frames.of(request), page));
    }

    @Get("/statistics.csv")
    HttpResponse<byte[]> file(HttpRequest<?> request, Language language, @QueryValue(defaultValue = "") String year) {
        Frame frame = frames.of(request, language);
        StatisticsPage page = page(year);
        String name = page.year().isEmpty() ? "statistics" : "statistics-" + page.year();
        return StatisticsFile.of(page.statistics(), frame, name);
    }

    private StatisticsPage page(String asked) {
        List<Integer> years = desk.years();
        String year = years.stream()
                .map(String::valueOf)
                .filter(asked.strip()::equals)
                .findFirst()
                .orElse("");
        Period period = year.isEmpty() ? StatisticsDesk.ALWAYS : Period.ofYear(Integer.parseInt(year));
        return new StatisticsPage(desk.open(period), year, years);
    }
}
