package kz.rectorblog;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import kz.rectorblog.staff.Cast;
import kz.rectorblog.staff.CastMember;

/** Browsers on the server under test: {@code browsers.of(AIGERIM).get("/desk")}, {@code browsers.anonymous()}. */
@Singleton
public class Browsers {

    private final Provider<EmbeddedServer> server;
    private final Cast cast;

    Browsers(Provider<EmbeddedServer> server, Cast cast) {
        this.server = server;
        this.cast = cast;
    }

    public TestBrowser anonymous() {
        return new TestBrowser(URI.create(server.get().getURL().toString()));
    }

    /** A browser in which this person has signed in. */
    public TestBrowser of(CastMember who) {
        cast.assemble();
        return anonymous().signIn(who);
    }
}
