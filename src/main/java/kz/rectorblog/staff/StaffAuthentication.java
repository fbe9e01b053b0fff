package kz.rectorblog.staff;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import kz.rectorblog.web.SafeCookies;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Tells the security filter who asks. Only a request with our cookie costs a read, off the event loop. */
@Singleton
class StaffAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

    private final Sessions sessions;
    private final SafeCookies cookies;
    private final ExecutorService blocking;

    StaffAuthentication(
            Sessions sessions, SafeCookies cookies, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> token = cookies.value(request, SafeCookies.SESSION).filter(_ -> !isAsset(request));
        if (token.isEmpty()) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(
                () -> CompletableFuture.supplyAsync(() -> authentication(token.get()), blocking));
    }

    private static boolean isAsset(HttpRequest<?> request) {
        return request.getPath().startsWith("/assets/") || request.getPath().startsWith("/webjars/");
    }

    private @Nullable Authentication authentication(String token) {
        return sessions.find(token).map(StaffAuthentication::authentication).orElse(null);
    }

    private static Authentication authentication(SignedIn who) {
        return Authentication.build(String.valueOf(who.staffId()), who.permissions(), who.attributes());
    }
}
