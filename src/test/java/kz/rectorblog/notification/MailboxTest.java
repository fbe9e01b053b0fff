package kz.rectorblog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class MailboxTest {

    private final LetterCases cases;
    private final LetterRows rows;
    private final Browsers browsers;

    MailboxTest(LetterCases cases, LetterRows rows, Browsers browsers) {
        this.cases = cases;
        this.rows = rows;
        this.browsers = browsers;
    }

    @Test
    void aVisitorOfTheDemonstrationReadsALetterAndFollowsItsLink() {
        Submission submission = cases.written(Language.EN, "Anna Testova", "mailbox@example.kz", LetterCases.TEXT);
        cases.written(Language.EN, "Somebody Else", "else@example.kz", LetterCases.TEXT);
        cases.send();
        TestBrowser browser = browsers.anonymous();

        TestPage list = browser.get("/dev/mailbox?recipient=mailbox@example.kz");
        assertThat(list.text()).contains("Please confirm your submission").doesNotContain("else@example.kz");

        long id = rows.about(submission.key()).getFirst().key();
        TestPage letter = browser.get("/dev/mailbox/" + id);
        assertThat(letter.html()).contains("<a href=\"/en/confirm/");

        TestPage document = browser.get("/dev/mailbox/" + id + "/html");
        assertThat(document.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(document.html()).contains("Confirm the submission");
        assertThat(browser.get("/dev/mailbox/999999").status()).isEqualTo(404);
    }

    @Test
    void onlyAddressesOfThisBlogBecomeLinks() {
        assertThat(LinkedText.of("See http://blog.kz/kk/track/abc.\nhttp://evil.example/x", "http://blog.kz"))
                .satisfiesExactly(
                        line -> assertThat(line.pieces())
                                .extracting(LinkedText.Piece::href)
                                .containsExactly(null, "/kk/track/abc", null),
                        line -> assertThat(line.pieces())
                                .extracting(LinkedText.Piece::href)
                                .containsOnlyNulls());
    }
}
