package kz.rectorblog.staff;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

@Controller("/admin/staff")
@Secured(May.MANAGE_STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class StaffController {

    private static final URI SAVED = URI.create("/admin/staff?saved=yes");

    private final Staffing staffing;
    private final StaffPages contents;
    private final StaffFormCheck check;
    private final Frames frames;
    private final Pages pages;

    StaffController(Staffing staffing, StaffPages contents, StaffFormCheck check, Frames frames, Pages pages) {
        this.staffing = staffing;
        this.contents = contents;
        this.check = check;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue @Nullable String saved) {
        return pages.show("admin/staff", frames.of(request), contents.list(saved));
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show("admin/member", frames.of(request), contents.blank());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hire(HttpRequest<?> request, Authentication authentication, @Body StaffForm form) {
        Frame frame = frames.of(request);
        Map<String, String> errors = check.ofNew(form, frame.texts());
        if (!errors.isEmpty()) {
            return wrong(frame, null, form, errors);
        }
        String password = form.password() == null ? "" : form.password();
        staffing.hire(form.member(), password, SignedIn.of(authentication).actor());
        return HttpResponse.seeOther(SAVED);
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, long id) {
        return contents.of(id)
                .<HttpResponse<?>>map(page -> pages.show("admin/member", frames.of(request), page))
                .orElseGet(HttpResponse::notFound);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revise(HttpRequest<?> request, Authentication authentication, long id, @Body StaffForm form) {
        Frame frame = frames.of(request);
        Map<String, String> errors = check.ofKnown(form, id, frame.texts());
        if (!errors.isEmpty()) {
            return wrong(frame, id, form, errors);
        }
        Employment employment = form.isActive() ? Employment.EMPLOYED : Employment.DISMISSED;
        int version = Typed.version(form.version());
        return switch (staffing.revise(
                id,
                version,
                form.member(),
                employment,
                SignedIn.of(authentication).actor())) {
            case Revision.Revised _ -> HttpResponse.seeOther(SAVED);
            case Revision.NoSuchMember _ -> HttpResponse.notFound();
            case Revision.Late(StaffMember now) ->
                pages.show(HttpStatus.CONFLICT, "admin/member", frame, contents.late(now, form, frame));
            case Revision.OwnKey _ -> wrong(frame, id, form, Map.of("role", frame.text("staff.error.own-key")));
        };
    }

    @Post("/{id}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resetPassword(
            HttpRequest<?> request, Authentication authentication, long id, @Body PasswordForm form) {
        Frame frame = frames.of(request);
        Map<String, String> errors = new LinkedHashMap<>();
        StaffFormCheck.password(form.password(), errors, frame.texts());
        if (!errors.isEmpty() || form.password() == null) {
            return contents.of(id)
                    .<HttpResponse<?>>map(page -> wrong(frame, id, page.form(), errors))
                    .orElseGet(HttpResponse::notFound);
        }
        boolean reset = staffing.resetPassword(
                id, form.password(), SignedIn.of(authentication).actor());
        return reset ? HttpResponse.seeOther(SAVED) : HttpResponse.notFound();
    }

    private HttpResponse<?> wrong(Frame frame, @Nullable Long id, StaffForm form, Map<String, String> errors) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "admin/member", frame, contents.wrong(id, form, errors));
    }
}
