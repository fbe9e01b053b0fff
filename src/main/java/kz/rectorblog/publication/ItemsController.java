package kz.rectorblog.publication;

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
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Optional;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.SubmissionNumber;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;
import kz.rectorblog.web.Revalidation;
import org.jspecify.annotations.Nullable;

/** Questions and answers: the list, and the page of each. */
@Controller("/{language:kk|ru|en}/items")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ItemsController {

    private static final int SIZE = 20;

    private final Items items;
    private final UnitNames units;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    ItemsController(
            Items items,
            UnitNames units,
            Deadlines deadlines,
            Clock clock,
            Frames frames,
            Pages pages,
            Problems problems) {
        this.items = items;
        this.units = units;
        this.deadlines = deadlines;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    /** A filter that makes no sense is left out: a reader who follows an old link still gets a list. */
    @Get
    HttpResponse<byte[]> list(
            HttpRequest<?> request,
            Language language,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue("in") String writtenIn,
            @Nullable @QueryValue String year,
            @Nullable @QueryValue String before) {
        AskedItems asked = AskedItems.read(unit, kind, writtenIn, year, before);
        ItemPage page = items.page(asked.filter(), asked.before(), SIZE);
        int thisYear = clock.instant().atZone(TimeSource.ZONE).getYear();
        ItemsPage shown = new ItemsPage(
                "/" + language.code() + "/items",
                asked,
                page,
                units.byCode(),
                items.firstYear().orElse(thisYear),
                thisYear);
        return Revalidation.of(request, pages.show("site/items", frames.of(request), shown));
    }

    @Get("/{number}")
    HttpResponse<byte[]> item(HttpRequest<?> request, Language language, String number) {
        Optional<PublishedItem> found =
                SubmissionNumber.parse(number).map(SubmissionNumber::toString).flatMap(items::byNumber);
        return found.map(item -> show(request, item))
                .orElseGet(() -> problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    private HttpResponse<byte[]> show(HttpRequest<?> request, PublishedItem item) {
        Frame frame = frames.of(request);
        if (item.isWithdrawn()) {
            return pages.show(HttpStatus.GONE, "site/withdrawn", frame, item);
        }
        int daysLate = deadlines.calendar().workingDaysBetween(item.dueDate(), item.answeredOn());
        ItemView view = new ItemView(item, Optional.ofNullable(item.unitCode()).map(units.byCode()::get), daysLate);
        return Revalidation.of(request, pages.show("site/item", frame, view));
    }
}
