package kz.rectorblog.calculator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;

/** The deadline calculator for programs: {@code GET /api/v1/deadlines?procedure=rector-blog&received=2026-03-06T10:00}. */
@Controller("/api/v1/deadlines")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "deadlines")
class DeadlinesApi {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Problems problems;

    DeadlinesApi(Procedures procedures, Deadlines deadlines, Problems problems) {
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.problems = problems;
    }

    /**
     * When each term of a procedure ends, with the days that were skipped or worked and the act behind each.
     *
     * @param procedure rector-blog, sop-appeal, complaint, public-service-complaint or certificate
     * @param received a date, or a date and a time in Kazakhstan: 2026-03-06T10:00
     */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadlinesAnswer.class)))
    HttpResponse<?> deadlines(
            HttpRequest<?> request,
            @QueryValue(defaultValue = Procedure.RECTOR_BLOG) String procedure,
            @QueryValue(defaultValue = "") String received) {
        return switch (Asked.of(procedure, received, procedures, deadlines)) {
            case Asked.Answerable(var calculation) -> HttpResponse.ok(DeadlinesAnswer.of(calculation));
            case Asked.NoSuchProcedure(String id) ->
                refusal(request, "no-procedure", id, String.join(", ", procedures.ids()));
            case Asked.NoSuchMoment(String written) -> refusal(request, "no-moment", written);
            case Asked.OutsideCalendar() -> refusal(request, "outside-calendar");
        };
    }

    private HttpResponse<?> refusal(HttpRequest<?> request, String kind, Object... arguments) {
        return problems.answer(request, Problem.of(HttpStatus.BAD_REQUEST, kind, arguments));
    }
}
