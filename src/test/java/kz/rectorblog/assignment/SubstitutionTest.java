package kz.rectorblog.assignment;

import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.absence.AbsenceDesk;
import kz.rectorblog.absence.AbsencePlan;
import kz.rectorblog.absence.AbsenceResult.Noted;
import kz.rectorblog.absence.AbsenceRows;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.AnswerResult;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.chasing.Chaser;
import kz.rectorblog.chasing.SentDigests;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.notification.Mail;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marat is away from Tuesday, 10 March to Wednesday, 1 April 2026, and Saule stands in; his case is due on 2 April. */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class SubstitutionTest {

    private static final String BEFORE = "2026-03-06T09:00";
    private static final String DURING = "2026-03-11T10:00";
    private static final String LAST_DAY = "2026-04-01T10:00";
    private static final String AFTER = "2026-04-02T10:00";

    @Inject
    AbsenceDesk absences;

    @Inject
    AbsenceRows rows;

    @Inject
    AnswerDesk answering;

    @Inject
    ForwardingDesk forwarding;

    @Inject
    CoExecutorDesk help;

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
    void begin() {
        rows.forgetAll();
        at(BEFORE);
        sentBefore = sent.all().size();
    }

    @AfterEach
    void leaveNothingBehind() {
        rows.forgetAll();
        sent.forgetOpenCases();
        sent.forgetReminders();
        sent.forgetDigests();
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void whoStandsInSeesTheOpenWorkOfTheAbsentPersonOnTheseDaysAndNothingElse() {
        Submission open = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        Submission closed = cases.answeredBy(MARAT, "Қосылды.", PublicationChoice.KEEP_PRIVATE);
        answering.approve(closed, seen(closed), id(AIGERIM));
        Submission another = cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        away(MARAT, SAULE);
        assertThat(opens(SAULE, open)).as("not before the first day").isFalse();

        at(DURING);
        Submission fresh = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);

        assertThat(opens(SAULE, open)).isTrue();
        assertThat(opens(SAULE, fresh)).as("new work too").isTrue();
        assertThat(opens(SAULE, closed)).isFalse();
        assertThat(opens(SAULE, another)).isFalse();
        assertThat(opens(OLGA, open)).isFalse();
        TestBrowser saule = browsers.of(SAULE);
        assertThat(saule.get("/desk/work").text()).contains(open.name(), "(Марат Жүнісов үшін)");
        assertThat(saule.get("/desk/due").html()).contains(open.name()).doesNotContain(another.name());
        assertThat(saule.get("/desk/search?q=" + open.name()).html()).contains(address(open));
        assertThat(saule.get("/desk/search?q=" + closed.name()).html()).doesNotContain(address(closed));

        at(AFTER);
        assertThat(opens(SAULE, open)).isFalse();
        assertThat(browsers.of(SAULE).get("/desk/work").html()).doesNotContain(open.name());
        assertThat(browsers.of(SAULE).get("/desk/due").html()).doesNotContain(open.name());
        assertThat(browsers.of(SAULE).get("/desk/search?q=" + open.name()).html())
                .doesNotContain(address(open));
        assertThat(opens(MARAT, open)).as("the work is his again").isTrue();
        assertThat(cases.again(open)).as("and nothing has moved").isEqualTo(open);
    }

    @Test
    void theAnswerOfASubstituteBearsBothNames() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        away(MARAT, SAULE);
        DraftedAnswer written = new DraftedAnswer(DraftedAnswer.NONE, Optional.of(Outcome.EXPLAINED), "Су қосылды.");
        assertThat(answering.submit(submission, seen(submission), written, id(SAULE)))
                .isEqualTo(new AnswerResult.NotYours());
        at(DURING);
        TestBrowser saule = browsers.of(SAULE);
        assertThat(saule.get(address(submission)).text()).contains("Марат Жүнісов үшін жұмыс істейсіз");

        TestPage done = TestForm.on(saule.get(address(submission)), address(submission) + "/answer")
                .with("outcome", "EXPLAINED")
                .with("body", "Су қосылды.")
                .with("submit", "1")
                .sendIn(saule);

        assertThat(done.text()).contains("Сәуле Ермекова (Марат Жүнісов үшін)");
        Answer answer = answering.of(submission.key()).getFirst();
        assertThat(answer.writtenBy()).isEqualTo(id(SAULE));
        assertThat(answer.writtenFor()).isEqualTo(id(MARAT));
        assertThat(audit.of(submission.key()))
                .filteredOn(entry -> entry.action().equals("ACT_FOR"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.staffId()).isEqualTo(id(SAULE));
                    assertThat(entry.detail()).isEqualTo("Марат Жүнісов");
                });
        assertThat(audit.of(submission.key())).extracting(AuditEntry::action).endsWith("ACT_FOR", "SUBMIT_ANSWER");
    }

    @Test
    void aSubstituteContributesForACoExecutor() {
        Submission submission = cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        help.ask(submission, seen(submission), new Help(List.of(id(MARAT)), Optional.of(5), ""), id(AIGERIM));
        away(MARAT, SAULE);
        at(DURING);
        TestBrowser saule = browsers.of(SAULE);

        TestForm.on(saule.get(address(submission)), address(submission) + "/contribution")
                .with("body", "Төрт бөлме бос.")
                .sendIn(saule);

        assertThat(browsers.of(OLGA).get(address(submission)).text())
                .contains("Сәуле Ермекова (за: Марат Жүнісов)", "Төрт бөлме бос.");
        at(AFTER);
        assertThat(opens(SAULE, submission)).isFalse();
    }

    @Test
    void remindersAndLettersGoToTheSubstituteAndNotToWhoIsAway() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        outbox.runDue();
        away(MARAT, SAULE);
        outbox.runDue();
        at(LAST_DAY);
        Submission fresh = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        chaseAndSend();

        assertThat(digestsTo(SAULE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(submission.name(), "Марат Жүнісов"));
        assertThat(digestsTo(MARAT)).isEmpty();
        assertThat(sent.about(fresh.key())).extracting(Mail::recipient).contains(SAULE.email());
        assertThat(sent.about(fresh.key())).extracting(Mail::recipient).doesNotContain(MARAT.email());

        at(AFTER);
        chaseAndSend();
        assertThat(digestsTo(MARAT))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(submission.name()));
        assertThat(digestsTo(SAULE)).hasSize(1);
    }

    @Test
    void whoeverAssignsACaseToSomebodyAwayWithoutASubstituteIsWarnedAndSoAreBoardHealthAndModerators() {
        away(MARAT, null);
        at(DURING);
        Submission submission = cases.accepted(PublicationChoice.KEEP_PRIVATE);
        TestBrowser aigerim = browsers.of(AIGERIM);
        assertThat(browsers.anonymous().get("/health").html()).doesNotContain("CASES_UNATTENDED");
        assertThat(aigerim.get(address(submission)).text()).contains("орнында ешкім жоқ");

        TestPage done = TestForm.on(aigerim.get(address(submission)), address(submission) + "/forwarding")
                .with("executor", "" + id(MARAT))
                .sendIn(aigerim);

        assertThat(done.text()).contains("оны ешкім алмастырмайды", "орнында ешкім жоқ. Мерзім жүріп жатыр");
        assertThat(aigerim.get("/desk/due").text()).contains("жұмыста жоқ, орнында ешкім жоқ");
        assertThat(browsers.anonymous().get("/health").html()).contains("CASES_UNATTENDED");
        // received on the 11th, due on 7 April: one working day before
        at("2026-03-31T10:00");
        LocalDate due = cases.again(submission).due();
        assertThat(due).isAfter("2026-04-01");
        rows.forgetAll();
        at("2026-04-03T10:00");
        absences.note(
                new AbsencePlan(
                        id(MARAT), Optional.empty(), Optional.of(LocalDate.parse("2026-04-03")), Optional.of(due)),
                id(MARAT));
        chaseAndSend();
        assertThat(digestsTo(MARAT)).isEmpty();
        assertThat(digestsTo(AIGERIM))
                .as("somebody must hear of it")
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(submission.name(), "Марат Жүнісов"));
    }

    private void away(CastMember who, @Nullable CastMember substitute) {
        AbsencePlan plan = new AbsencePlan(
                id(who),
                Optional.ofNullable(substitute).map(this::id),
                Optional.of(LocalDate.parse("2026-03-10")),
                Optional.of(LocalDate.parse("2026-04-01")));
        assertThat(absences.note(plan, id(who))).isInstanceOf(Noted.class);
    }

    private boolean opens(CastMember who, Submission submission) {
        return browsers.of(who).get(address(submission)).status() == 200;
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
