package kz.rectorblog.assignment;

import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.assignment.HelpResult.AlreadyAsked;
import kz.rectorblog.assignment.HelpResult.Done;
import kz.rectorblog.assignment.HelpResult.IsLead;
import kz.rectorblog.assignment.HelpResult.NoSuchTerm;
import kz.rectorblog.assignment.HelpResult.NotYours;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.chasing.Chaser;
import kz.rectorblog.chasing.SentDigests;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.forwarding.ForwardResult;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.notification.Mail;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.proceedings.ProceedingsDesk;
import kz.rectorblog.proceedings.Recording;
import kz.rectorblog.proceedings.StepEntry;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case received on 6 March 2026 is due on Thursday, 2 April: 5 working days before are Thursday, 26 March. */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class CoExecutorsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 2);
    private static final LocalDate INNER = LocalDate.of(2026, 3, 26);

    @Inject
    ForwardingDesk forwarding;

    @Inject
    CoExecutorDesk desk;

    @Inject
    CoExecutors coExecutors;

    @Inject
    Extensions extensions;

    @Inject
    AnswerDesk answering;

    @Inject
    ProceedingsDesk proceedings;

    @Inject
    Chaser chaser;

    @Inject
    OutboxRunner outbox;

    @Inject
    SentDigests sent;

    @Inject
    AuditTrail audit;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    Browsers browsers;

    @Inject
    AdjustableClock clock;

    private int sentBefore;

    @BeforeEach
    void friday() {
        at("2026-03-06T09:00");
        sentBefore = sent.all().size();
    }

    @AfterEach
    void leaveNothingBehind() {
        sent.forgetOpenCases();
        sent.forgetReminders();
        sent.forgetDigests();
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void oneLeadAndTwoCoExecutorsAreAskedInOneStepWithTermsCountedBackFromTheDueDate() {
        Submission submission = forwarded(MARAT, List.of(SAULE, OLGA), 5);

        assertThat(coExecutors.of(submission)).extracting(InnerTerm::due).containsExactly(INNER, INNER);
        assertThat(coExecutors.of(submission))
                .extracting(term -> term.who().staffId())
                .containsExactly(id(SAULE), id(OLGA));
        assertThat(audit.of(submission.key()))
                .extracting(AuditEntry::action)
                .endsWith("FORWARD", "ASK_CO_EXECUTOR", "ASK_CO_EXECUTOR");
        assertThat(browsers.of(MARAT).get(address(submission)).text())
                .contains("Сәуле Ермекова", "Ольга Кравцова", "Ішкі мерзімі: 2026 ж. 26 наурыз")
                .contains("2026 ж. 31 наурыз"); // the draft, two working days before 2 April
        outbox.runDue();
        assertThat(lettersAbout(submission, SAULE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("2026 ж. 26 наурыз", "2026 ж. 2 сәуір")
                        .doesNotContain("Сейітов", "Жатақханадағы"));
    }

    @Test
    void aFormOfTheModeratorAsksThem() {
        Submission submission = cases.accepted(PublicationChoice.KEEP_PRIVATE);
        TestBrowser aigerim = browsers.of(AIGERIM);

        TestPage refused = form(aigerim, submission, "/forwarding")
                .with("executor", "" + id(MARAT))
                .with("helper", "" + id(MARAT))
                .sendIn(aigerim);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Марат Жүнісов – жауапты орындаушы");
        assertThat(cases.again(submission).executorId()).isNull();
        TestPage done = form(aigerim, submission, "/forwarding")
                .with("executor", "" + id(MARAT))
                .with("helper", "" + id(OLGA))
                .sendIn(aigerim);

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("Ольга Кравцова", "Ішкі мерзімі: 2026 ж. 26 наурыз");
    }

    @Test
    void whenTheDueDateMovesTheInnerTermsMoveAndTheCoExecutorIsTold() {
        Submission submission = forwarded(MARAT, List.of(SAULE), 5);
        outbox.runDue();

        extensions.extend(
                submission,
                seen(submission),
                Optional.of(ExtensionReason.INSPECTION_NEEDED),
                "Құбырларды тексеру қажет.",
                id(AIGERIM));
        outbox.runDue();

        // 6 May 2026; 1 May is a holiday, and the 7th is after it
        Submission extended = cases.again(submission);
        assertThat(extended.due()).isEqualTo("2026-05-06");
        assertThat(coExecutors.of(extended))
                .singleElement()
                .satisfies(term -> assertThat(term.due()).isEqualTo("2026-04-28"));
        assertThat(lettersAbout(submission, SAULE))
                .last()
                .satisfies(mail -> assertThat(mail.body()).contains("2026 ж. 28 сәуір"));
    }

    @Test
    void whoIsAskedLateHasTheFirstWorkingDayLeft() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        at("2026-03-28T10:00"); // a Saturday, after the 26th

        assertThat(ask(submission, MARAT, SAULE)).isEqualTo(new Done());

        assertThat(coExecutors.of(submission))
                .singleElement()
                .satisfies(term -> assertThat(term.due()).isEqualTo("2026-03-30"));
    }

    @Test
    void aContributionIsForTheLeadAloneAndTheHistoryKeepsIt() {
        Submission submission = forwarded(MARAT, List.of(SAULE, OLGA), 5);
        TestBrowser saule = browsers.of(SAULE);

        TestPage done = form(saule, submission, "/contribution")
                .with("body", "Тұрғындар тізімінде 214 студент бар.")
                .sendIn(saule);

        assertThat(done.text()).contains("Тұрғындар тізімінде 214 студент бар.");
        assertThat(browsers.of(MARAT).get(address(submission)).text()).contains("214 студент", "берілді");
        assertThat(browsers.of(AIGERIM).get(address(submission)).text()).contains("214 студент");
        assertThat(browsers.of(OLGA).get(address(submission)).text())
                .as("another co-executor sees who is asked, not what was written")
                .contains("Сәуле Ермекова")
                .doesNotContain("214 студент");
        assertThat(audit.of(submission.key())).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("CONTRIBUTE");
            assertThat(entry.staffId()).isEqualTo(id(SAULE));
        });
        outbox.runDue();
        assertThat(lettersAbout(submission, MARAT))
                .last()
                .satisfies(mail ->
                        assertThat(mail.body()).contains("Сәуле Ермекова").doesNotContain("214"));
        assertThat(cases.again(submission).version())
                .as("a draft that the lead is writing must not go stale")
                .isEqualTo(submission.version());
    }

    @Test
    void aCoExecutorReadsThisCaseAndDoesNothingElseWithIt() {
        Submission submission = forwarded(MARAT, List.of(SAULE), 5);
        Submission another = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        TestBrowser saule = browsers.of(SAULE);

        TestPage page = saule.get(address(submission));
        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.html()).select("main form").eachAttr("action"))
                .as("one form: the own contribution")
                .containsExactly(address(submission) + "/contribution");
        assertThat(page.text()).doesNotContain("Сейітов");
        assertThat(saule.get(address(another)).status()).isEqualTo(404);
        assertThat(saule.get("/desk/search?q=" + submission.name()).html()).contains(address(submission));
        assertThat(saule.get("/desk/search?q=" + another.name()).html()).doesNotContain(address(another));
        assertThat(browsers.of(OLGA).get(address(submission)).status()).isEqualTo(404);

        DraftedAnswer written = new DraftedAnswer(DraftedAnswer.NONE, Optional.of(Outcome.EXPLAINED), "Жауап");
        assertThat(answering.submit(submission, seen(submission), written, id(SAULE)))
                .isEqualTo(new AnswerResult.NotYours());
        assertThat(forwarding.handOn(submission, seen(submission), Optional.of(id(OLGA)), "Себеп", id(SAULE)))
                .isEqualTo(new ForwardResult.NotYours());
        assertThat(ask(submission, SAULE, OLGA)).isEqualTo(new NotYours());
        assertThat(proceedings.record(
                        submission, seen(submission), new StepEntry("any", "", "", Set.of(), Map.of()), id(SAULE)))
                .isEqualTo(new Recording.NotYours());
        assertThat(desk.contribute(submission, own(submission, SAULE), "Мәтін", id(OLGA)))
                .isEqualTo(new NotYours());
    }

    @Test
    void whoIsReleasedOrWhoseCaseIsClosedSeesItNoMore() {
        Submission released = forwarded(MARAT, List.of(SAULE), 5);
        Submission closed = forwarded(MARAT, List.of(SAULE), 5);
        TestBrowser saule = browsers.of(SAULE);
        assertThat(saule.get("/desk/work").html()).contains(released.name(), closed.name());

        assertThat(desk.release(released, seen(released), own(released, SAULE), " ", id(MARAT)))
                .isEqualTo(new HelpResult.NoReason());
        assertThat(desk.release(released, seen(released), own(released, SAULE), "Өзіміз анықтадық", id(MARAT)))
                .isEqualTo(new Done());
        answer(closed);

        assertThat(saule.get(address(released)).status()).isEqualTo(404);
        assertThat(saule.get(address(closed)).status()).isEqualTo(404);
        assertThat(saule.get("/desk/work").html()).doesNotContain(released.name(), closed.name());
        assertThat(saule.get("/desk/search?q=" + released.name()).html()).doesNotContain(address(released));
        assertThat(saule.get("/desk/search?q=" + closed.name()).html()).doesNotContain(address(closed));
        assertThat(desk.contribute(closed, own(closed, SAULE), "Мәтін", id(SAULE)))
                .as("with the form of before")
                .isEqualTo(new HelpResult.Over());
        assertThat(desk.contribute(released, own(released, SAULE), "Мәтін", id(SAULE)))
                .isEqualTo(new NotYours());
    }

    @Test
    void onlyTheLeadAndThoseWhoForwardAskForHelp() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);

        assertThat(ask(submission, OLGA, SAULE)).isEqualTo(new NotYours());
        assertThat(ask(submission, MARAT, SAULE)).isEqualTo(new Done());
        assertThat(ask(submission, AIGERIM, SAULE)).isEqualTo(new AlreadyAsked("Сәуле Ермекова"));
        assertThat(ask(submission, AIGERIM, MARAT)).isEqualTo(new IsLead("Марат Жүнісов"));
        assertThat(desk.ask(
                        submission, seen(submission), new Help(List.of(id(OLGA)), Optional.of(31), ""), id(AIGERIM)))
                .isEqualTo(new NoSuchTerm());
    }

    @Test
    void theLeadHandsOnWithAReasonAndNothingStartsAgain() {
        Submission submission = forwarded(MARAT, List.of(SAULE, OLGA), 5);
        at("2026-03-18T10:00");
        TestBrowser marat = browsers.of(MARAT);
        TestPage refused = form(marat, submission, "/handing-on")
                .with("executor", "" + id(SAULE))
                .sendIn(marat);
        assertThat(refused.status()).isEqualTo(422);

        TestPage done = form(marat, submission, "/handing-on")
                .with("executor", "" + id(SAULE))
                .with("reason", "Тіркеу мәселесі")
                .sendIn(marat);

        assertThat(done.path()).startsWith("/desk/work");
        assertThat(done.text()).contains("мерзімі өзгерген жоқ");
        Submission handedOn = cases.again(submission);
        assertThat(handedOn.due()).isEqualTo(DUE);
        assertThat(handedOn.executorId()).isEqualTo(id(SAULE));
        assertThat(coExecutors.of(handedOn).stream().filter(InnerTerm::isAsked))
                .as("the new lead no longer helps; the other's term stays")
                .singleElement()
                .satisfies(term -> assertThat(term.due()).isEqualTo(INNER));
        assertThat(audit.of(submission.key()))
                .filteredOn(entry -> entry.action().equals("HAND_ON"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.detail()).isEqualTo("Марат Жүнісов → Сәуле Ермекова: Тіркеу мәселесі"));
        assertThat(marat.get(address(submission)).status()).isEqualTo(404);
        assertThat(browsers.of(SAULE).get(address(submission)).text()).contains("Тіркеу мәселесі");
    }

    @Test
    void aCoExecutorIsRemindedByTheOwnInnerTermOnceAndMarkedWhenLate() {
        Submission submission = forwarded(MARAT, List.of(SAULE, OLGA), 5);
        desk.contribute(submission, own(submission, OLGA), "Қаржы бар.", id(OLGA));
        at("2026-03-18T10:00"); // 3 working days left, as 23-25 March are off: no step
        chaseAndSend();
        assertThat(digestsTo(SAULE)).isEmpty();

        at("2026-03-20T10:00"); // one working day left
        chaseAndSend();
        at("2026-03-20T15:00");
        chaseAndSend();
        assertThat(digestsTo(SAULE))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.body()).contains(submission.name(), "ішкі мерзім", "2026 ж. 26 наурыз"));
        assertThat(digestsTo(OLGA)).as("has contributed").isEmpty();
        assertThat(digestsTo(MARAT)).as("the answer is due on 2 April").isEmpty();

        at("2026-03-27T10:00");
        chaseAndSend();
        assertThat(digestsTo(SAULE)).hasSize(2);
        assertThat(browsers.of(MARAT).get(address(submission)).text()).contains("кешікті");
        assertThat(browsers.of(AIGERIM).get("/desk/due").text()).contains("Сәуле Ермекова", "ішкі мерзім");
    }

    @Test
    void theOwnBoardAndTheCalendarFeedHaveTheInnerTerm() {
        Submission submission = forwarded(MARAT, List.of(SAULE), 5);
        TestBrowser saule = browsers.of(SAULE);

        TestPage board = TestForm.on(saule.get("/desk/due"), "/desk/due/link").sendIn(saule);
        assertThat(board.text()).contains(submission.name(), "2026 ж. 26 наурыз", "ішкі мерзім");
        String address = Jsoup.parse(board.html()).expectFirst("#feed-address").val();
        String feed = new String(
                browsers.anonymous().bytes(address.substring(address.indexOf("/due/"))), StandardCharsets.UTF_8);

        assertThat(feed.replace("\r\n ", ""))
                .contains("UID:inner-", submission.name(), "DTSTART;VALUE=DATE:20260326")
                .doesNotContain("20260402", "Жатақхана");
    }

    private Submission forwarded(CastMember lead, List<CastMember> help, int days) {
        Submission submission = cases.accepted(PublicationChoice.KEEP_PRIVATE);
        Help wanted = new Help(help.stream().map(this::id).toList(), Optional.of(days), "Деректер қажет");
        ForwardResult result =
                forwarding.forward(submission, seen(submission), Optional.of(id(lead)), wanted, "", id(AIGERIM));
        assertThat(result).isEqualTo(new ForwardResult.Forwarded(submission.due()));
        return cases.again(submission);
    }

    private HelpResult ask(Submission submission, CastMember by, CastMember whom) {
        return desk.ask(submission, seen(submission), new Help(List.of(id(whom)), Optional.of(5), ""), id(by));
    }

    private long own(Submission submission, CastMember who) {
        return coExecutors.of(submission).stream()
                .filter(term -> term.who().staffId() == id(who))
                .findFirst()
                .orElseThrow()
                .who()
                .key();
    }

    private void answer(Submission submission) {
        DraftedAnswer written = new DraftedAnswer(DraftedAnswer.NONE, Optional.of(Outcome.EXPLAINED), "Қосылды.");
        answering.submit(submission, seen(submission), written, id(MARAT));
        Submission answered = cases.again(submission);
        answering.approve(answered, seen(answered), id(AIGERIM));
    }

    private List<Mail> lettersAbout(Submission submission, CastMember who) {
        return sent.about(submission.key()).stream()
                .filter(mail -> mail.recipient().equals(who.email()))
                .toList();
    }

    private List<Mail> digestsTo(CastMember who) {
        return sent.all().stream()
                .skip(sentBefore)
                .filter(mail -> mail.recipient().equals(who.email()))
                .toList();
    }

    private void chaseAndSend() {
        chaser.chase();
        outbox.runDue();
    }

    private static TestForm form(TestBrowser browser, Submission submission, String ending) {
        return TestForm.on(browser.get(address(submission)), address(submission) + ending);
    }

    private static String address(Submission submission) {
        return "/desk/submissions/" + submission.name();
    }

    private long id(CastMember who) {
        return cast.of(who).id();
    }

    private void at(String local) {
        clock.setTo(LocalDateTime.parse(local).atZone(TimeSource.ZONE).toInstant());
    }
}
