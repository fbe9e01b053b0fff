package kz.rectorblog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.outbox.OutboxDesk;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmtpTest implements TestPropertyProvider {

    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private int port;

    @Inject
    LetterCases cases;

    @Inject
    LetterRows rows;

    @Inject
    OutboxDesk desk;

    @Inject
    AuthorLetters letters;

    @Inject
    AdjustableClock clock;

    @Override
    public Map<String, String> getProperties() {
        server.start();
        port = server.getSmtp().getPort();
        return Map.of(
                "rectorblog.mail.smtp.host", "127.0.0.1",
                "rectorblog.mail.smtp.port", String.valueOf(port),
                "rectorblog.mail.smtp.from", "Ректор блогы <blog@university.example>",
                "rectorblog.mail.smtp.tls", "none");
    }

    @BeforeEach
    void emptyTheServer() throws Exception {
        clock.advance(Duration.ofDays(10));
        cases.send();
        server.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsTextAndHtmlWithEveryKazakhLetter() throws Exception {
        Submission submission = cases.registered(Language.KK, "Әлия Үсенқызы Ңұрғалиһ", "aliya@example.kz");
        cases.send();

        MimeMessage letter = lettersTo("aliya@example.kz").getFirst();
        MimeMultipart body = (MimeMultipart) letter.getContent();

        assertThat(letter.getSubject()).isEqualTo("Өтінішіңіз тіркелді: " + submission.number());
        assertThat(letter.getFrom()[0].toString()).contains("blog@university.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("Content-Language")).containsExactly("kk");
        assertThat(text(body, 0)).contains("Құрметті Әлия Үсенқызы Ңұрғалиһ!", "Қарау мерзімінің соңғы күні");
        assertThat(text(body, 1)).contains("<html lang=\"kk\">", "Құрметті Әлия Үсенқызы Ңұрғалиһ!");
    }

    @Test
    void aMessageThatComesTwiceBringsOneLetter() {
        Submission submission = cases.written(Language.EN, "Anna Testova", "twice@example.kz", LetterCases.TEXT);
        cases.send();
        Mail first = rows.about(submission.key()).getFirst();

        letters.handle(new OutboxMessage(
                first.outboxId(),
                "author-letter",
                "SUBMITTED",
                submission.key(),
                "",
                clock.instant(),
                clock.instant(),
                1,
                null,
                null,
                null));

        assertThat(lettersTo("twice@example.kz")).hasSize(1);
        assertThat(rows.about(submission.key())).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndTheLetterArrivesOnce() {
        server.stop();
        Submission submission = cases.written(Language.RU, "Анна Тестова", "later@example.kz", LetterCases.TEXT);
        cases.send();
        assertThat(rows.about(submission.key()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.sentAt()).isNull());
        assertThat(desk.waiting(10))
                .hasSize(1)
                .first()
                .satisfies(waiting -> assertThat(waiting.lastError()).doesNotContain("@"));

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        clock.advance(Duration.ofMinutes(1));
        cases.send();

        assertThat(lettersTo("later@example.kz")).hasSize(1);
        assertThat(rows.about(submission.key()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.sentAt()).isEqualTo(clock.instant()));
        assertThat(desk.waiting(10)).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndShownWithoutTheAddress() {
        cases.written(Language.RU, "Анна Тестова", "no address@at@all", LetterCases.TEXT);
        cases.send();

        assertThat(desk.givenUp(10)).first().satisfies(message -> {
            assertThat(message.topic()).isEqualTo("SUBMITTED");
            assertThat(message.lastError()).isEqualTo("not an e-mail address");
        });
    }

    private List<MimeMessage> lettersTo(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> recipient.equals(recipientOf(letter)))
                .toList();
    }

    private static String recipientOf(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMultipart body, int index) throws Exception {
        jakarta.mail.BodyPart part = body.getBodyPart(index);
        return (String) part.getContent();
    }
}
