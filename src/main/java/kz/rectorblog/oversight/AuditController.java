package kz.rectorblog.oversight;

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
import java.util.Objects;
import kz.rectorblog.audit.AuditChain;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import org.jspecify.annotations.Nullable;

/** The history of everything, and whether it is intact. */
@Controller("/admin/audit")
@Secured(May.READ_AUDIT)
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    private final AuditOversight oversight;
    private final AuditChain chain;
    private final Frames frames;
    private final Pages pages;

    AuditController(AuditOversight oversight, AuditChain chain, Frames frames, Pages pages) {
        this.oversight = oversight;
        this.chain = chain;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param number of a case, to see its history only
     * @param before the id above the page
     */
    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            HttpRequest<?> request, @QueryValue @Nullable String number, @QueryValue @Nullable Long before) {
        String asked = Objects.requireNonNullElse(number, "").strip();
        return pages.show("admin/audit", frames.of(request), oversight.page(asked, before));
    }

    /** Reads the whole chain: seconds for a million entries. */
    @Get("/chain")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> verify(HttpRequest<?> request, @QueryValue @Nullable String head) {
        String noted = Objects.requireNonNullElse(head, "").strip();
        return pages.show(
                "admin/auditChain",
                frames.of(request),
                new AuditChainPage(noted, chain.verify(noted.isEmpty() ? null : noted)));
    }
}
