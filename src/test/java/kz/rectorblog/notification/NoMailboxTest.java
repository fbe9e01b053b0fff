package kz.rectorblog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import kz.rectorblog.Browsers;
import kz.rectorblog.outbox.OutboxDesk;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NoMailboxTest {

    private final LetterCases cases;
    private final OutboxDesk desk;
    private final Browsers browsers;

    NoMailboxTest(LetterCases cases, OutboxDesk desk, Browsers browsers) {
        this.cases = cases;
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void outsideADemonstrationThereIsNoMailboxAndLettersWaitForAServer() {
        cases.written(Language.EN, "Anna Testova", "waiting@example.kz", LetterCases.TEXT);
        cases.send();

        assertThat(browsers.anonymous().get("/dev/mailbox").html()).doesNotContain("waiting@example.kz");
        assertThat(desk.waiting(10))
                .singleElement()
                .satisfies(message -> assertThat(message.lastError()).contains("no mail server is set"));
    }
}
