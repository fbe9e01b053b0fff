package kz.rectorblog.statistics;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.common.Period;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;

/** The figures for staff, of any days, by executor too. */
@Controller("/desk")
@Secured(May.SEE_STATISTICS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskStatisticsController {

    private final StatisticsDesk desk;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    DeskStatisticsController(StatisticsDesk desk, Clock clock, Frames frames, Pages pages) {
        this.desk = desk;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/statistics")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String until) {
        Optional<Period> asked = Period.of(from, until, thisYear());
        Period period = asked.orElseGet(this::thisYear);
        HttpStatus status = asked.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        DeskStatisticsPage page = new DeskStatisticsPage(desk.whole(period), period, asked.isEmpty());
        return pages.show(status, "desk/statistics", frames.of(request), page);
    }

    @Get("/statistics.csv")
    HttpResponse<?> file(HttpRequest<?> request, @QueryValue String from, @QueryValue String until) {
        Optional<Period> period = Period.of(from, until, thisYear());
        return period.isEmpty()
                ? show(request, from, until)
                : StatisticsFile.of(desk.whole(period.get()), frames.of(request), "statistics-" + period.get());
    }

    private Period thisYear() {
        return Period.ofYear(LocalDate.now(clock).getYear());
    }
}
