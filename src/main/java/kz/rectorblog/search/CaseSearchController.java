package kz.rectorblog.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.SignedIn;

/** Finds cases by number, name, phone, e-mail, words, state and executor. */
@Controller("/desk/search")
@Secured({May.READ_CASE, May.ANSWER})
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseSearchController {

    private final CaseSearch search;
    private final StaffDirectory staff;
    private final Frames frames;
    private final Pages pages;

    CaseSearchController(CaseSearch search, StaffDirectory staff, Frames frames, Pages pages) {
        this.search = search;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> find(HttpRequest<?> request, @RequestBean CaseSearchRequest asked) {
        SignedIn reader = Reader.of(request);
        return pages.show("desk/search", frames.of(request), page(asked, search.find(asked, reader), reader));
    }

    private CaseSearchPage page(CaseSearchRequest asked, List<CaseLine> found, SignedIn reader) {
        boolean more = found.size() > CaseSearch.PAGE;
        List<CaseLine> lines = more ? found.subList(0, CaseSearch.PAGE) : found;
        Set<Long> executors = lines.stream()
                .map(CaseLine::executorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<StaffMember> choice = reader.may(May.READ_CASE) ? staff.activeExecutors() : List.of();
        CaseSearchRequest suggestion =
                lines.isEmpty() ? search.spelledBetter(asked, reader).orElse(null) : null;
        return new CaseSearchPage(
                asked,
                lines,
                staff.nameOf(executors),
                choice,
                suggestion,
                more ? asked.address(lines.getLast().id()) : null,
                asked.lastId().isPresent() ? asked.address(null) : null);
    }
}
