package kz.rectorblog.chasing;

import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.DANIYAR;
import static kz.rectorblog.staff.CastMember.MARAT;
import static kz.rectorblog.staff.CastMember.OLGA;
import static kz.rectorblog.staff.CastMember.QAIRAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.answering.DraftedAnswer;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.notification.Mail;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case received on 6 March 2026 is due on Thursday, 2 April: 5 working days before are Friday, 27 March's morning. */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class ChaserTest {

    private static final String RECEIVED = "2026-03-06T09:00";
    private static final String ONE_DAY_LEFT = "2026-04-01T09:00";

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    Chaser chaser;

    @Inject
    OutboxRunner outbox;

    @Inject
    SentDigests sent;

    @Inject
    AnswerDesk answering;

    @Inject
    Extensions extensions;

    @Inject
    ChasedCaseRepository chased;

    @Inject
    ReminderRepository reminders;

    @Inject
    Turns turns;

    @Inject
    Digests digests;

    @Inject
    NoticeAlarm notices;

    @Inject
    WorkingHours hours;

    @Inject
    Deadlines deadlines;

    @Inject
    Browsers browsers;

    @Inject
    AdjustableClock clock;

    private int sentBefore;

    @BeforeEach
    void begin() {
        sentBefore = sent.all().size();
        at(RECEIVED);
    }

    @AfterEach
    void leaveNothingBehind() {
        sent.forgetOpenCases();
        sent.forgetReminders();
        sent.forgetDigests();
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void allCasesOfAPersonComeInOneLetterInTheOwnLanguageWithoutAWordOfTheAuthor() {
        Submission one = cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        Submission other = cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        at(ONE_DAY_LEFT);
        chaseAndSend();

        assertThat(lettersTo(OLGA)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Сроки рассмотрения: 2 обращения");
            assertThat(mail.body())
                    .contains("Здравствуйте, Ольга Кравцова!", one.name(), other.name(), "остался 1 рабочий день")
                    .contains("/desk/submissions/" + one.name(), "/desk/due");
            assertThat(mail.body() + mail.html()).doesNotContain("Сейітов", "Жатақханадағы", "/track/");
        });
    }

    @Test
    void nobodyIsRemindedTwiceWhateverIsStartedAgain() {
        cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        at(ONE_DAY_LEFT);
        chaseAndSend();
        anotherNode().chase();
        outbox.runDue();
        at("2026-04-01T15:00");
        anotherNode().chase();
        outbox.runDue();

        assertThat(lettersTo(MARAT)).hasSize(1);
    }

    @Test
    void twoNodesAtTheSameMomentMakeOneLetter() throws Exception {
        cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        at(ONE_DAY_LEFT);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> rounds = List.of(1, 2, 3, 4).stream()
                    .map(_ -> nodes.submit(() -> {
                        start.await();
                        return anotherNode().chase();
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> round : rounds) {
                assertThat(round.get()).isTrue();
            }
        }
        outbox.runDue();

        assertThat(lettersTo(MARAT)).hasSize(1);
        assertThat(lettersTo(OLGA)).hasSize(1);
    }

    @Test
    void theDatabaseItselfHoldsNoSecondReminderOfOneStep() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        at(ONE_DAY_LEFT);
        chaseAndSend();
        Reminder told = reminders
                .findByStaffIdAndSubmissionIdIn(cast.of(MARAT).id(), List.of(submission.key()))
                .getFirst();

        Reminder again =
                new Reminder(null, told.submissionId(), told.dueDate(), told.step(), told.staffId(), told.digestId());
        assertThatThrownBy(() -> reminders.save(again)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsAnsweredBetweenTheLookAndTheLetterIsNotChased() {
        Submission answered = cases.answeredBy(MARAT, "Су жұма күні қосылады.", PublicationChoice.KEEP_PRIVATE);
        Submission waiting = cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        Submission quick = cases.forwardedTo(OLGA, PublicationChoice.KEEP_PRIVATE);
        at(ONE_DAY_LEFT);
        chaser.chase();
        answering.approve(answered, StagedCases.seen(answered), cast.of(AIGERIM).id());
        answering.submit(
                quick,
                StagedCases.seen(quick),
                new DraftedAnswer(DraftedAnswer.NONE, Optional.of(Outcome.EXPLAINED), "Иә, қосылды."),
                cast.of(OLGA).id());
        outbox.runDue();

        assertThat(lettersTo(AIGERIM)).isEmpty();
        assertThat(lettersTo(MARAT)).isEmpty();
        assertThat(lettersTo(OLGA))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.body()).contains(waiting.name()).doesNotContain(quick.name()));
        at("2026-04-02T09:00");
        chaseAndSend();
        assertThat(lettersTo(AIGERIM))
                .as("what waits for approval is the moderators' turn")
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.body()).contains(quick.name()).doesNotContain(answered.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01T08:59:59",
                "2026-04-01T18:00",
                "2026-04-01T00:30",
                "2026-04-04T10:00",
                "2026-05-01T10:00"
            })
    void nobodyIsRemindedAtNightOrOnADayOff(String moment) {
        cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        at(moment);
        chaseAndSend();

        assertThat(lettersTo(MARAT)).isEmpty();
    }

    @Test
    void aLetterThatWasReadyAtClosingTimeWaitsForTheMorningAndBringsTheNewDay() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        at("2026-04-01T17:59:59");
        chaser.chase();
        at("2026-04-01T18:00:01");
        outbox.runDue();
        assertThat(lettersTo(MARAT)).isEmpty();

        at("2026-04-02T09:00");
        chaseAndSend();
        at("2026-04-02T09:30");
        chaseAndSend();

        assertThat(lettersTo(MARAT))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(submission.name(), "мерзімі бүгін бітеді"));
    }

    @Test
    void theRectorHearsOfItFromTheThirdOverdueWorkingDay() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        at("2026-04-06T10:00");
        chaseAndSend();
        assertThat(lettersTo(QAIRAT)).isEmpty();
        at("2026-04-07T10:00");
        chaseAndSend();

        assertThat(lettersTo(QAIRAT))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.body()).contains(submission.name(), "Марат Жүнісов", "3 жұмыс күніне кешікті"));
        assertThat(lettersTo(MARAT)).hasSize(2);
    }

    @Test
    void anAuthorWhoWasNotToldOfTheExtensionInTimeIsShownAndTheModeratorsAreAlarmedOnce() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);
        extensions.extend(
                submission,
                StagedCases.seen(submission),
                Optional.of(ExtensionReason.INSPECTION_NEEDED),
                "Құбырларды тексеру қажет.",
                cast.of(AIGERIM).id());
        outbox.runDue();
        String page = "/desk/submissions/" + submission.name();
        assertThat(browsers.of(AIGERIM).get(page).text())
                .contains("Авторға хабарланды")
                .doesNotContain("әлі жеткен жоқ");
        sent.about(submission.key()).forEach(mail -> sent.neverTaken(submission.key(), mail.recipient()));
        assertThat(browsers.of(AIGERIM).get(page).text()).contains("әлі жеткен жоқ, соңғы күні – 2026 ж. 12 наурыз");
        at("2026-03-12T17:00");
        chaseAndSend();
        assertThat(alarms(submission)).isEmpty();

        at("2026-03-13T09:00");
        chaseAndSend();
        at("2026-03-16T09:00");
        chaseAndSend();

        assertThat(alarms(submission))
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder(AIGERIM.email(), DANIYAR.email());
        assertThat(browsers.of(AIGERIM).get(page).text())
                .contains("хабарланбады, соңғы күні", "модераторларға ескертілді");
    }

    private List<Mail> alarms(Submission submission) {
        return sent.about(submission.key()).stream()
                .filter(mail -> mail.subject().startsWith("Авторға хабар жетпеді")
                        || mail.subject().startsWith("Автор не извещён"))
                .toList();
    }

    private void chaseAndSend() {
        chaser.chase();
        outbox.runDue();
    }

    /** Whatever a node remembers is gone, and no lock keeps it waiting. */
    private Chaser anotherNode() {
        return new Chaser(chased, turns, digests, notices, hours, deadlines, (_, _, work) -> {
            work.run();
            return true;
        });
    }

    private List<Mail> lettersTo(CastMember who) {
        return sent.all().stream()
                .skip(sentBefore)
                .filter(mail -> mail.recipient().equals(who.email()))
                .toList();
    }

    private void at(String local) {
        clock.setTo(LocalDateTime.parse(local).atZone(TimeSource.ZONE).toInstant());
    }
}
