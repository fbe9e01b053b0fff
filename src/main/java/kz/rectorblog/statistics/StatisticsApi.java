package kz.rectorblog.statistics;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The figures for programs. */
@Controller("/api/v1/statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "statistics")
class StatisticsApi {

    private final StatisticsDesk desk;

    StatisticsApi(StatisticsDesk desk) {
        this.desk = desk;
    }

    /** How many submissions came, how many were closed in time, and how long it took, in working and in calendar days. */
    @Get
    StatisticsAnswer statistics() {
        return StatisticsAnswer.of(desk.open(StatisticsDesk.ALWAYS));
    }
}
