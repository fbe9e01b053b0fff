package kz.rectorblog.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.SafeCookies;
import kz.rectorblog.web.SignedIn;

/** What a member of staff does with the own session: leave, or have it speak another language. */
@Controller("/desk")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private final SignIn signIn;
    private final StaffRepository staff;
    private final SafeCookies cookies;

    SessionController(SignIn signIn, StaffRepository staff, SafeCookies cookies) {
        this.signIn = signIn;
        this.staff = staff;
        this.cookies = cookies;
    }

    @Post(uri = "/sign-out", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request, Authentication authentication) {
        cookies.value(request, SafeCookies.SESSION)
                .ifPresent(token -> signIn.leave(token, SignedIn.of(authentication)));
        return HttpResponse.seeOther(URI.create(SignInController.PATH)).cookie(cookies.gone(SafeCookies.SESSION));
    }

    @Post(uri = "/language", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> speak(Authentication authentication, @Body LanguageForm form) {
        Language.ofCode(form.language())
                .ifPresent(language ->
                        staff.changeLanguage(SignedIn.of(authentication).staffId(), language));
        return HttpResponse.seeOther(URI.create(ReturnPath.of(form.returnTo()).orElse("/desk")));
    }
}
