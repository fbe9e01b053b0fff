package kz.rectorblog.journal;

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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.Period;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.CsvFile;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;

/** The journal to read and print, and as files. */
@Controller("/desk")
@Secured(May.READ_JOURNAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class JournalController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Journal journal;
    private final Procedures procedures;
    private final Clock clock;
    private final Frames frames;
    private final Pages pages;

    JournalController(Journal journal, Procedures procedures, Clock clock, Frames frames, Pages pages) {
        this.journal = journal;
        this.procedures = procedures;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/journal")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String until) {
        Optional<Period> asked = Period.of(from, until, thisMonth());
        Period period = asked.orElseGet(this::thisMonth);
        HttpStatus status = asked.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        JournalPage page = new JournalPage(period, asked.isEmpty(), journal.of(period, Reader.of(request)), procedures);
        return pages.show(status, "desk/journal", frames.of(request), page);
    }

    @Get("/journal.csv")
    HttpResponse<?> csv(HttpRequest<?> request, @QueryValue String from, @QueryValue String until) {
        return file(request, from, until, "csv");
    }

    @Get("/journal.xlsx")
    HttpResponse<?> spreadsheet(HttpRequest<?> request, @QueryValue String from, @QueryValue String until) {
        return file(request, from, until, "xlsx");
    }

    private HttpResponse<?> file(HttpRequest<?> request, String from, String until, String ending) {
        Optional<Period> period = Period.of(from, until, thisMonth());
        if (period.isEmpty()) {
            return show(request, from, until);
        }
        var lines = journal.of(period.get(), Reader.of(request));
        JournalTable table = new JournalTable(frames.of(request), procedures);
        String name = "journal-" + period.get();
        return ending.equals("csv")
                ? CsvFile.named(name, table.heading(), table.rows(lines))
                : sheet(name, table, lines);
    }

    private static HttpResponse<?> sheet(String name, JournalTable table, List<JournalLine> lines) {
        return HttpResponse.ok(SpreadsheetJournal.of(table, lines))
                .contentType(MediaType.of(SPREADSHEET))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }

    private Period thisMonth() {
        return Period.ofMonth(YearMonth.now(clock));
    }
}
