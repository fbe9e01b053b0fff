package kz.rectorblog.tracking;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.MARAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import kz.rectorblog.calendar.Procedure.Expiry;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.Consideration;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.WrittenSubmissions;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The term has passed: the author reads what it means, and complains by a form that only the author can open. */
@MicronautTest(transactional = false)
class ExpiryTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T04:00:00Z");

    @Inject
    Browsers browsers;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    WrittenSubmissions written;

    @Inject
    Submissions submissions;

    @Inject
    Procedures procedures;

    @Inject
    Extensions extensions;

    @Inject
    RulesInForce rules;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void friday() {
        clock.setTo(FRIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "rector-blog, 2026-07-03",
        "sop-appeal, 2026-07-03",
        "complaint, 2026-07-03",
        "public-service-complaint, 2026-06-17",
        "certificate, 2026-06-15",
    })
    void eachProcedureSaysWhatItsExpiryMeansAndUntilWhenToComplain(String procedure, String until) {
        Submission submission = overdue(procedure);
        Expiry expiry = procedures.of(procedure).expiry();

        for (Language language : Language.values()) {
            TestPage page = browsers.anonymous().get(track(language, submission));

            assertThat(page.text())
                    .contains(expiry.means().in(language), expiry.complaintTo().in(language));
            assertThat(page.html())
                    .contains("datetime=\"" + until + "\"", track(language, submission) + "/complaint")
                    .contains("https://eotinish.kz/");
        }
    }

    @Test
    void theFormIsFilledInFromTheCaseAndLinksBothCases() {
        Submission submission = overdue("rector-blog");
        TestBrowser author = browsers.anonymous();
        String address = track(Language.RU, submission) + "/complaint";

        TestPage form = author.get(address);
        assertThat(form.html())
                .contains("value=\"Нұрлан Сейітов\"", "value=\"+77011234567\"", "action=\"" + address + "\"")
                .contains(submissions.authorOf(submission).email())
                .contains(submissions.textOf(submission).subject())
                .contains("6 марта 2026 г.", "2 апреля 2026 г.");
        assertThat(form.header("Cache-Control")).contains("no-store");
        TestPage sent = author.submit(address, complaint("Жалоба на молчание"));
        assertThat(sent.path()).as(sent.text()).isEqualTo("/ru/ask/sent");
        assertThat(submissions.complaintsAbout(submission))
                .as("nobody has proven the e-mail yet")
                .isEmpty();
        Submission complaint = confirmed(author, "Жалоба на молчание");

        assertThat(complaint.procedureId()).isEqualTo("complaint");
        assertThat(author.get(track(Language.RU, submission)).text())
                .contains("Жалобы по этому обращению: " + complaint.name())
                .contains("Вы подали жалобу по этому обращению: " + complaint.name());
        assertThat(author.get(track(Language.RU, complaint)).text())
                .contains("Это жалоба по обращению " + submission.name());
        TestBrowser moderator = browsers.of(AIGERIM);
        assertThat(moderator.get("/desk/submissions/" + submission.name()).html())
                .contains("href=\"/desk/submissions/" + complaint.name() + "\"");
        assertThat(moderator.get("/desk/submissions/" + complaint.name()).html())
                .contains("href=\"/desk/submissions/" + submission.name() + "\"");
    }

    @Test
    void withoutTheSecretOfThePageThereIsNoFormAndNothingIsTaken() {
        Submission submission = overdue("rector-blog");
        TestBrowser stranger = browsers.anonymous();
        stranger.get("/ru/ask");

        for (String key : new String[] {"wrong-key", submission.name(), "A".repeat(43)}) {
            String address = "/ru/track/" + key + "/complaint";
            TestPage shown = stranger.get(address);
            TestPage sent = stranger.submit(address, complaint("Чужая жалоба"));

            assertThat(shown.status()).isEqualTo(404);
            assertThat(shown.html())
                    .doesNotContain("Сейітов", submissions.authorOf(submission).email(), "7011234567");
            assertThat(sent.status()).isEqualTo(404);
        }
        assertThat(written.about("Чужая жалоба")).isEmpty();
    }

    @Test
    void theNewCaseDoesNotOpenTheOldOne() {
        Submission submission = overdue("rector-blog");
        TestBrowser author = browsers.anonymous();
        author.get(track(Language.RU, submission) + "/complaint");
        author.submit(track(Language.RU, submission) + "/complaint", complaint("Жалоба с другой почты"));
        Submission complaint = confirmed(author, "Жалоба с другой почты");

        assertThat(author.get(track(Language.RU, complaint)).html())
                .doesNotContain(submissions.authorOf(submission).trackingKey());
        assertThat(author.get(track(Language.RU, submission)).html())
                .doesNotContain(submissions.authorOf(complaint).trackingKey());
    }

    @Test
    void whileTheTermRunsThereIsNothingToComplainAbout() {
        Submission submission = cases.registered(TEXT);

        TestPage page = browsers.anonymous().get(track(Language.EN, submission) + "/complaint");

        assertThat(page.path()).isEqualTo(track(Language.EN, submission));
        assertThat(page.text()).doesNotContain("Write a complaint");
    }

    @Test
    void aWrongFormKeepsWhatWasTypedAndItsAddress() {
        Submission submission = overdue("rector-blog");
        TestBrowser author = browsers.anonymous();
        String address = track(Language.KK, submission) + "/complaint";
        author.get(address);
        Map<String, String> form = complaint("Келісімсіз");
        form.remove("consent");

        TestPage refused = author.submit(address, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("action=\"" + address + "\"", "value=\"Келісімсіз\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KK", "RU", "EN"})
    void whatTheFormProposesIsNotReturnedByTheRules(Language language) {
        Submission submission = overdue("rector-blog");
        TestPage form = browsers.anonymous().get(track(language, submission) + "/complaint");
        String text = form.html().replaceAll("(?s).*<textarea[^>]*name=\"text\"[^>]*>(.*?)</textarea>.*", "$1");

        assertThat(text).contains(submission.name()).doesNotContain("<");
        assertThat(rules.assessor()
                        .assess(new SubmittedText("Шағым", text, AuthorDetails.UNKNOWN))
                        .consideration())
                .isInstanceOf(Consideration.Consider.class);
    }

    @Test
    void aDayPastTheVerifiedCalendarIsProvisional() {
        clock.setTo(Instant.parse("2026-10-05T04:00:00Z"));
        Submission submission = cases.registered(TEXT);
        clock.advance(Duration.ofDays(40));

        assertThat(browsers.anonymous().get(track(Language.EN, submission)).text())
                .contains("Last day for a complaint 28 January 2027 provisional");
    }

    @Test
    void theStorySaysFromWhenToWhenATermWasExtended() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        extensions.extend(
                submission,
                seen(submission),
                Optional.of(ExtensionReason.EXPERT_OPINION),
                "Қорытынды",
                cast.of(AIGERIM).id());

        assertThat(browsers.anonymous().get(track(Language.RU, submission)).text())
                .contains("Срок продлён Вместо 2 апреля 2026 г. теперь 6 мая 2026 г.");
    }

    @Test
    void theLinkToThePlatformIsNeverBroken() {
        assertThat(new Eotinish("77").address(Language.KK)).isEqualTo("https://eotinish.kz/sendAppeal?orgId=77");
        assertThat(new Eotinish("").address(Language.KK)).isEqualTo("https://eotinish.kz/kk");
        assertThatThrownBy(() -> new Eotinish("77&x")).hasMessageContaining("rectorblog.eotinish.organisation");
    }

    private Submission overdue(String procedure) {
        Submission submission = procedure.equals("rector-blog") ? cases.registered(TEXT) : cases.startedBy(procedure);
        clock.advance(Duration.ofDays(40));
        return submission;
    }

    private Submission confirmed(TestBrowser author, String subject) {
        Submission submission = written.about(subject).getLast();
        author.submitWithoutFollowing("/ru/confirm/" + written.confirmKeyOf(submission), Map.of());
        return submissions.byId(submission.key()).orElseThrow();
    }

    private static Map<String, String> complaint(String subject) {
        return new HashMap<>(Map.of(
                "kind", "COMPLAINT",
                "fullName", "Нұрлан Сейітов",
                "email", "nurlan-complains@mail.example",
                "phone", "+77011234567",
                "subject", subject,
                "text", "На моё обращение не ответили в срок. Прошу разобраться и ответить по существу.",
                "consent", "true",
                "action", "send"));
    }

    private String track(Language language, Submission submission) {
        return "/" + language.name().toLowerCase(Locale.ROOT) + "/track/"
                + submissions.authorOf(submission).trackingKey();
    }
}
