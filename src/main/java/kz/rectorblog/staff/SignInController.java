package kz.rectorblog.staff;

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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.rectorblog.staff.SignInResult.LetIn;
import kz.rectorblog.staff.SignInResult.NotLetIn;
import kz.rectorblog.staff.SignInResult.TooManyFailures;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.SafeCookies;
import org.jspecify.annotations.Nullable;

@Controller(SignInController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    static final String PATH = "/desk/sign-in";

    private final SignIn signIn;
    private final SafeCookies cookies;
    private final Frames frames;
    private final Pages pages;

    SignInController(SignIn signIn, SafeCookies cookies, Frames frames, Pages pages) {
        this.signIn = signIn;
        this.cookies = cookies;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue @Nullable String returnTo) {
        Frame frame = frames.of(request);
        return pages.show("desk/sign-in", frame, page(frame, "", returnTo, null));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> create(HttpRequest<?> request, @Body SignInForm form) {
        String email = Objects.requireNonNullElse(form.email(), "");
        String password = Objects.requireNonNullElse(form.password(), "");
        Frame frame = frames.of(request);
        return switch (signIn.attempt(email, password)) {
            case LetIn(String token, StaffMember who) ->
                HttpResponse.seeOther(URI.create(ReturnPath.of(form.returnTo()).orElse(home(who.role()))))
                        .cookie(cookies.of(SafeCookies.SESSION, token));
            case NotLetIn _ -> again(frame, form, HttpStatus.UNPROCESSABLE_ENTITY, frame.text("sign-in.wrong"));
            case TooManyFailures(var until) ->
                again(frame, form, HttpStatus.TOO_MANY_REQUESTS, frame.text("sign-in.closed", frame.moment(until)));
        };
    }

    private HttpResponse<?> again(Frame frame, SignInForm form, HttpStatus status, String problem) {
        String email = Objects.requireNonNullElse(form.email(), "");
        return pages.show(status, "desk/sign-in", frame, page(frame, email, form.returnTo(), problem));
    }

    private static SignInPage page(Frame frame, String email, @Nullable String returnTo, @Nullable String problem) {
        List<CastMember> cast = frame.demo() ? Arrays.asList(CastMember.values()) : List.of();
        return new SignInPage(email, ReturnPath.of(returnTo).orElse(""), problem, cast);
    }

    // whoever neither reads the queue nor answers begins at what this person may see
    private static String home(Role role) {
        return role.may(Permission.READ_QUEUE) || role.may(Permission.ANSWER) ? "/desk" : "/admin";
    }
}
