package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.SQLException;
import java.util.Arrays;
import kz.rectorblog.calendar.ClockSettings;
import kz.rectorblog.staff.CastMember;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    private static final String PORT = "micronaut.server.port";

    @Test
    void aTakenPortIsToldInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            System.setProperty(PORT, String.valueOf(taken.getLocalPort()));
            StringWriter errors = new StringWriter();

            int status = RectorBlog.commandLine()
                    .setErr(new PrintWriter(errors, true))
                    .execute("serve");

            assertThat(status).isEqualTo(2);
            assertThat(errors.toString().lines())
                    .singleElement()
                    .asString()
                    .startsWith("rectorblog serve: the port is taken");
        } finally {
            System.clearProperty(PORT);
        }
    }

    @Test
    void anUnreachableDatabaseIsToldInOneLine() {
        SQLException refused = new SQLException("Communications link failure\n\nThe last packet sent …");

        assertThat(StartupFailure.reason(new IllegalStateException("bean", new RuntimeException(refused))))
                .contains("the database does not let us in (Communications link failure); see RECTORBLOG_DATABASE_URL");
    }

    @Test
    void aFaultOfOursKeepsItsStackTrace() {
        assertThat(StartupFailure.reason(new NullPointerException("ours"))).isEmpty();
    }

    @Test
    void aWrongSettingIsToldInOneLine() {
        Throwable refused = catchThrowable(() -> ClockSettings.closingAt("evening"));

        assertThat(StartupFailure.reason(new IllegalStateException("bean", refused)))
                .contains("rectorblog.clock.closing-time: a time is written like 18:00, not evening");
    }

    @Test
    void theDemonstrationSaysWhereEverythingIsAndHowToSignInAsAnybody() {
        String greeting = String.join("\n", new Greeting(URI.create("http://127.0.0.1:8080")).demonstration());

        assertThat(greeting)
                .contains("http://localhost:8080/kk", "http://localhost:8080/desk", "http://localhost:8080/dev/mailbox")
                .contains(CastMember.PASSWORD, "Ctrl+C")
                .contains(Arrays.stream(CastMember.values())
                        .map(CastMember::email)
                        .toList());
    }

    @Test
    void othersLearnTheAddressOnly() {
        assertThat(new Greeting(URI.create("http://blog.university.example:80")).plain())
                .containsExactly("Rector's blog: http://blog.university.example:80");
    }
}
