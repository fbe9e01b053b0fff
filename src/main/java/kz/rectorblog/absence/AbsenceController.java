package kz.rectorblog.absence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import kz.rectorblog.absence.AbsenceResult.Noted;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.Reader;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who is away, and who stands in. Everybody notes their own absence; administrators anybody's. */
@Controller("/desk/absences")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AbsenceController {

    private static final URI NOTED = URI.create("/desk/absences?done=noted");
    private static final URI ENDED = URI.create("/desk/absences?done=ended");

    private final AbsenceDesk desk;
    private final AbsencePages contents;
    private final Frames frames;
    private final Pages pages;

    AbsenceController(AbsenceDesk desk, AbsencePages contents, Frames frames, Pages pages) {
        this.desk = desk;
        this.contents = contents;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue @Nullable String done) {
        String notice = "noted".equals(done) || "ended".equals(done) ? "absence.done." + done : null;
        return pages.show("desk/absences", frames.of(request), contents.fresh(Reader.of(request), notice));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body AbsenceForm form) {
        SignedIn reader = Reader.of(request);
        AbsenceResult result = desk.note(form.plan(reader.staffId()), reader.staffId());
        if (result instanceof Noted) {
            return HttpResponse.seeOther(NOTED);
        }
        Frame frame = frames.of(request);
        return pages.show(
                HttpStatus.UNPROCESSABLE_ENTITY, "desk/absences", frame, contents.refused(reader, form, result, frame));
    }

    /** Back already, or not going. */
    @Post(uri = "/{id}/end", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, long id) {
        return desk.end(id, Reader.of(request).staffId()) ? HttpResponse.seeOther(ENDED) : HttpResponse.notFound();
    }
}
