package kz.rectorblog.web;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "trial", value = "yes")
@Property(name = "relay", value = "yes")
@Property(name = "datasources.default.connection-timeout", value = "500")
class OutageTest {

    @Inject
    Browsers browsers;

    @Inject
    DatabaseRelay database;

    @Test
    void withoutDatabaseAFormIsGivenBackAndCanBeSentAgainWhenItReturns() {
        TestBrowser author = browsers.anonymous();
        TestBrowser moderator = browsers.of(AIGERIM);
        Map<String, String> form = Map.of("subject", "Жатақхана", "text", "Бірінші жол.\nЕкінші жол.");
        author.csrfToken();
        database.cut();

        TestPage refused = author.submit("/kk/trial", form);
        TestPage desk = moderator.submit("/desk/trial", Map.of("reason", "Негіздеме жазылған еді"));
        TestPage program = author.send("POST", "/api/v1/no-cookie", "application/json", "{}");
        TestPage look = moderator.get("/desk/trial");
        database.mend();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.html()).contains("Бірінші жол.\nЕкінші жол.", "value=\"Жатақхана\"", "action=\"/kk/trial\"");
        assertThat(desk.status()).as("the session cannot be read either").isEqualTo(503);
        assertThat(desk.html()).contains("Негіздеме жазылған еді");
        assertThat(look.status()).isEqualTo(503);
        assertThat(program.status()).as("what needs no database goes on").isEqualTo(404);
        assertThat(sentAgain(author, form).text()).isEqualTo("got Жатақхана");
    }

    /** The pool takes a breath between its tries to connect; each press of the button waits as long as the pool allows. */
    private static TestPage sentAgain(TestBrowser author, Map<String, String> form) {
        TestPage answer = author.submit("/kk/trial", form);
        for (int presses = 1; answer.status() == 503 && presses < 30; presses++) {
            answer = author.submit("/kk/trial", form);
        }
        return answer;
    }
}
