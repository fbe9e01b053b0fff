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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.SignedIn;
import kz.rectorblog.web.Texts;
import org.jspecify.annotations.Nullable;

@Controller("/admin/units")
@Secured(May.MANAGE_UNITS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class UnitController {

    private static final URI SAVED = URI.create("/admin/units?saved=yes");

    private final Units units;
    private final Frames frames;
    private final Pages pages;

    UnitController(Units units, Frames frames, Pages pages) {
        this.units = units;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue @Nullable String saved) {
        return pages.show("admin/units", frames.of(request), new UnitListPage(units.all(), saved != null));
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show("admin/unit", frames.of(request), new UnitPage(null, UnitForm.blank(), Map.of(), List.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> found(HttpRequest<?> request, Authentication authentication, @Body UnitForm form) {
        Frame frame = frames.of(request);
        Map<String, String> errors = new LinkedHashMap<>();
        checkCode(Typed.text(form.code()), errors, frame.texts());
        checkNames(form, errors, frame.texts());
        if (!errors.isEmpty()) {
            return wrong(frame, null, form, errors);
        }
        units.found(
                Typed.text(form.code()),
                form.name(),
                SignedIn.of(authentication).actor());
        return HttpResponse.seeOther(SAVED);
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, long id) {
        return units.byId(id)
                .map(unit -> new UnitPage(id, UnitForm.of(unit), Map.of(), List.of()))
                .<HttpResponse<?>>map(page -> pages.show("admin/unit", frames.of(request), page))
                .orElseGet(HttpResponse::notFound);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revise(HttpRequest<?> request, Authentication authentication, long id, @Body UnitForm form) {
        Frame frame = frames.of(request);
        Optional<Unit> unit = units.byId(id);
        if (unit.isEmpty()) {
            return HttpResponse.notFound();
        }
        Map<String, String> errors = new LinkedHashMap<>();
        checkNames(form, errors, frame.texts());
        if (!errors.isEmpty()) {
            return wrong(frame, id, form, errors);
        }
        if (unit.get().version() != Typed.version(form.version())) {
            return pages.show(HttpStatus.CONFLICT, "admin/unit", frame, UnitPage.late(unit.get(), form, frame));
        }
        units.revise(
                unit.get(),
                form.name(),
                form.isActive(),
                SignedIn.of(authentication).actor());
        return HttpResponse.seeOther(SAVED);
    }

    private void checkCode(String code, Map<String, String> errors, Texts texts) {
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            errors.put("code", texts.text("unit.error.code"));
        } else if (units.byCode(code).isPresent()) {
            errors.put("code", texts.text("unit.error.code-taken"));
        }
    }

    private static void checkNames(UnitForm form, Map<String, String> errors, Texts texts) {
        StaffFormCheck.words("nameKk", form.nameKk(), errors, texts);
        StaffFormCheck.words("nameRu", form.nameRu(), errors, texts);
        StaffFormCheck.words("nameEn", form.nameEn(), errors, texts);
    }

    private HttpResponse<?> wrong(Frame frame, @Nullable Long id, UnitForm form, Map<String, String> errors) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_ENTITY, "admin/unit", frame, new UnitPage(id, form, errors, List.of()));
    }
}
