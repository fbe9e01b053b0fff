package kz.rectorblog.submission;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Problem;
import kz.rectorblog.web.Problems;
import kz.rectorblog.web.TypedForm;

/**
 * The page where an author starts a procedure: the rector's blog, or another one by its name. Works without JavaScript;
 * nothing typed is ever lost.
 */
@Controller("/{language:kk|ru|en}/ask")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class AskController {

    private static final TypedForm NOTHING = new TypedForm("", List.of());

    private final AskDesk desk;
    private final Procedures procedures;
    private final Problems problems;
    private final Frames frames;
    private final Pages pages;

    AskController(AskDesk desk, Procedures procedures, Problems problems, Frames frames, Pages pages) {
        this.desk = desk;
        this.procedures = procedures;
        this.problems = problems;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Language language) {
        return ask(request, language, Procedure.RECTOR_BLOG);
    }

    @Get("/{procedure}")
    HttpResponse<?> ask(HttpRequest<?> request, Language language, String procedure) {
        return procedures
                .find(procedure)
                .map(known -> new ApplicationForm(known, NOTHING))
                .<HttpResponse<?>>map(blank -> pages.show("site/ask", frames.of(request), desk.blank(language, blank)))
                .orElseGet(() -> problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Language language, @Body AskForm form) {
        return send(request, language, Procedure.RECTOR_BLOG, form);
    }

    @Post("/{procedure}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Language language, String procedure, @Body AskForm form) {
        return procedures
                .find(procedure)
                .map(known -> new ApplicationForm(known, TypedForm.of(request).orElse(NOTHING)))
                .<HttpResponse<?>>map(application -> send(request, language, application, form))
                .orElseGet(() -> problems.answer(request, Problem.of(HttpStatus.NOT_FOUND, "not-found")));
    }

    private HttpResponse<?> send(HttpRequest<?> request, Language language, ApplicationForm application, AskForm form) {
        Frame frame = frames.of(request);
        return switch (desk.handle(language, form, application)) {
            case AskDesk.Handled.Taken _ -> HttpResponse.seeOther(URI.create("/" + language.code() + "/ask/sent"));
            case AskDesk.Handled.ShowAgain(AskPage page) -> pages.show(page.status(), "site/ask", frame, page);
        };
    }

    /** The rules' remarks while the author is still writing, for the page's script. */
    @Post("/hints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> hints(HttpRequest<?> request, Language language, @Body AskForm form) {
        return pages.show("site/findings", frames.of(request), desk.look(form));
    }

    @Get("/sent")
    HttpResponse<byte[]> sent(HttpRequest<?> request, Language language) {
        return pages.show("site/sent", frames.of(request), "");
    }
}
