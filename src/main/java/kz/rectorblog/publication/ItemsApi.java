package kz.rectorblog.publication;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.common.SubmissionNumber;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;
import kz.rectorblog.web.Revalidation;
import org.jspecify.annotations.Nullable;

/** Published questions and answers for programs. */
@Controller("/api/v1/items")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "items")
class ItemsApi {

    private final Items items;
    private final UnitNames units;
    private final JsonMapper json;
    private final Problems problems;
    private final String site;

    ItemsApi(
            Items items,
            UnitNames units,
            JsonMapper json,
            Problems problems,
            @Property(name = "rectorblog.base-url") String site) {
        this.items = items;
        this.units = units;
        this.json = json;
        this.problems = problems;
        this.site = site;
    }

    /**
     * The newest first. Follow `next` until it is absent.
     *
     * @param unit the code of the unit that answered
     * @param kind of the submission
     * @param language of question and answer
     * @param year in which it was asked
     * @param before the cursor that `next` carries
     * @param size how many at most
     */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemsAnswer.class)))
    @ApiResponse(responseCode = "400", description = "A problem document (RFC 9457)")
    HttpResponse<byte[]> list(
            HttpRequest<?> request,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue Kind kind,
            @Nullable @QueryValue Language language,
            @Nullable @QueryValue @Min(2000) @Max(9999) Integer year,
            @Nullable @QueryValue @Min(1) Long before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        ItemFilter filter = new ItemFilter(
                Optional.ofNullable(unit),
                Optional.ofNullable(kind),
                Optional.ofNullable(language),
                Optional.ofNullable(year));
        Map<String, Localized> names = units.byCode();
        ItemPage page = items.page(filter, before == null ? Long.MAX_VALUE : before, size);
        String next = page.next().isPresent() ? site + next(filter, page.next().getAsLong(), size) : null;
        return Revalidation.of(
                request,
                written(new ItemsAnswer(
                        page.items().stream()
                                .map(item -> ItemAnswer.of(item, names, site))
                                .toList(),
                        next)));
    }

    /** One question with its answer; 410 with the reason where it was withdrawn. */
    @Get("/{number}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemAnswer.class)))
    @ApiResponse(
            responseCode = "404",
            description = "A problem document (RFC 9457): nothing with this number was ever public")
    @ApiResponse(responseCode = "410", description = "A problem document (RFC 9457): withdrawn, with the reason")
    HttpResponse<byte[]> item(HttpRequest<?> request, String number) {
        Optional<PublishedItem> found =
                SubmissionNumber.parse(number).map(SubmissionNumber::toString).flatMap(items::byNumber);
        if (found.isEmpty()) {
            return problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found"));
        }
        PublishedItem item = found.get();
        if (item.isWithdrawn()) {
            String reason = Optional.ofNullable(item.withdrawalReason()).orElse("");
            return problems.answer(request, Problem.of(HttpStatus.GONE, "withdrawn", reason));
        }
        return Revalidation.of(request, written(ItemAnswer.of(item, units.byCode(), site)));
    }

    private static String next(ItemFilter filter, long before, int size) {
        return new AskedItems(filter, before).apiAddress("/api/v1/items", size);
    }

    private MutableHttpResponse<byte[]> written(Object answer) {
        try {
            return HttpResponse.ok(json.writeValueAsBytes(answer)).contentType(MediaType.APPLICATION_JSON_TYPE);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer cannot be written as JSON", e);
        }
    }
}
