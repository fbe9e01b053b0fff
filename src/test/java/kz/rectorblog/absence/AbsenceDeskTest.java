package kz.rectorblog.absence;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.rectorblog.Browsers;
import kz.rectorblog.StaffCast;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestForm;
import kz.rectorblog.TestPage;
import kz.rectorblog.absence.AbsenceResult.AlreadyAway;
import kz.rectorblog.absence.AbsenceResult.NoSuchDays;
import kz.rectorblog.absence.AbsenceResult.NoSuchPerson;
import kz.rectorblog.absence.AbsenceResult.NoSuchSubstitute;
import kz.rectorblog.absence.AbsenceResult.Noted;
import kz.rectorblog.absence.AbsenceResult.NothingToStandInFor;
import kz.rectorblog.absence.AbsenceResult.StandsInThen;
import kz.rectorblog.absence.AbsenceResult.SubstituteAway;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.staff.CastMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AbsenceDeskTest {

    @Inject
    AbsenceDesk desk;

    @Inject
    Absences absences;

    @Inject
    AbsenceRows rows;

    @Inject
    StaffCast cast;

    @Inject
    Browsers browsers;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
        rows.forgetAll();
    }

    @AfterEach
    void forget() {
        rows.forgetAll();
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void whoStandsInFollowsFromTheDayAlone() {
        assertThat(note(MARAT, SAULE, "2026-03-10", "2026-03-13", MARAT)).isInstanceOf(Noted.class);

        assertThat(standsIn(SAULE, MARAT)).isFalse();
        clock.setTo(Instant.parse("2026-03-09T19:00:00Z")); // midnight in Almaty
        assertThat(standsIn(SAULE, MARAT)).isTrue();
        assertThat(standsIn(MARAT, SAULE)).isFalse();
        clock.setTo(Instant.parse("2026-03-13T18:59:59Z"));
        assertThat(standsIn(SAULE, MARAT)).isTrue();
        clock.setTo(Instant.parse("2026-03-13T19:00:00Z"));
        assertThat(standsIn(SAULE, MARAT)).isFalse();
    }

    @Test
    void chainsAndLoopsCannotBeNoted() {
        note(MARAT, SAULE, "2026-03-10", "2026-03-13", MARAT);

        assertThat(note(SAULE, MARAT, "2026-03-12", "2026-03-20", SAULE))
                .as("a loop")
                .isEqualTo(new SubstituteAway(day("2026-03-10"), day("2026-03-13")));
        assertThat(note(SAULE, OLGA, "2026-03-13", "2026-03-20", SAULE))
                .as("a chain")
                .isEqualTo(new StandsInThen(cast.of(MARAT).id(), day("2026-03-10"), day("2026-03-13")));
        assertThat(note(OLGA, MARAT, "2026-03-09", "2026-03-10", OLGA))
                .as("a substitute who is away")
                .isInstanceOf(SubstituteAway.class);
        assertThat(note(SAULE, MARAT, "2026-03-14", "2026-03-20", SAULE)).isInstanceOf(Noted.class);
        assertThat(note(MARAT, OLGA, "2026-03-12", "2026-03-12", MARAT)).isInstanceOf(AlreadyAway.class);
    }

    @Test
    void twoWhoNameEachOtherAtTheSameMomentMakeNoLoop() throws Exception {
        cast.of(MARAT);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<AbsenceResult> one = people.submit(() -> {
                start.await();
                return note(MARAT, SAULE, "2026-03-10", "2026-03-13", MARAT);
            });
            Future<AbsenceResult> other = people.submit(() -> {
                start.await();
                return note(SAULE, MARAT, "2026-03-10", "2026-03-13", SAULE);
            });
            start.countDown();

            assertThat(List.of(one.get(), other.get()))
                    .filteredOn(result -> result instanceof Noted)
                    .hasSize(1);
        }
    }

    @Test
    void onlyWhoAnswersCasesStandsInAndOnlyForSuch() {
        assertThat(note(MARAT, TIMUR, "2026-03-10", "2026-03-13", MARAT)).isEqualTo(new NoSuchSubstitute());
        assertThat(note(MARAT, MARAT, "2026-03-10", "2026-03-13", MARAT)).isEqualTo(new NoSuchSubstitute());
        assertThat(note(DANIYAR, SAULE, "2026-03-10", "2026-03-13", DANIYAR)).isEqualTo(new NothingToStandInFor());
        assertThat(note(MARAT, SAULE, "2026-03-13", "2026-03-10", MARAT)).isEqualTo(new NoSuchDays());
        assertThat(note(MARAT, SAULE, "2026-03-01", "2026-03-05", MARAT)).isEqualTo(new NoSuchDays());
        assertThat(note(MARAT, SAULE, "2026-03-10", "2026-03-13", OLGA)).isEqualTo(new NoSuchPerson());
        assertThat(note(MARAT, SAULE, "2026-03-10", "2026-03-13", TIMUR)).isInstanceOf(Noted.class);
    }

    @Test
    void whoeverIsBackEarlyHasTheWorkAgainAtOnceAndNobodyElseEndsIt() {
        Noted noted = (Noted) note(MARAT, SAULE, "2026-03-06", "2026-03-20", MARAT);
        assertThat(standsIn(SAULE, MARAT)).isTrue();

        assertThat(desk.end(noted.absence().key(), cast.of(OLGA).id())).isFalse();
        assertThat(standsIn(SAULE, MARAT)).isTrue();
        assertThat(desk.end(noted.absence().key(), cast.of(MARAT).id())).isTrue();
        assertThat(standsIn(SAULE, MARAT)).isFalse();
    }

    @Test
    void onThePageEachSeesTheOwnAndAnAdministratorNotesForAnybody() {
        TestBrowser marat = browsers.of(MARAT);
        TestPage done = TestForm.on(marat.get("/desk/absences"), "/desk/absences")
                .with("first", "2026-03-10")
                .with("last", "2026-03-13")
                .with("substitute", "" + cast.of(SAULE).id())
                .sendIn(marat);
        assertThat(done.text()).contains("Жазылды", "Сәуле Ермекова");

        assertThat(browsers.of(SAULE).get("/desk/absences").text()).contains("Марат Жүнісов");
        assertThat(browsers.of(OLGA).get("/desk/absences").text()).doesNotContain("2026 ж. 10 наурыз");
        assertThat(browsers.of(AIGERIM).get("/desk/absences").text()).contains("Марат Жүнісов");
        TestBrowser timur = browsers.of(TIMUR);
        TestPage refused = TestForm.on(timur.get("/desk/absences"), "/desk/absences")
                .with("person", "" + cast.of(SAULE).id())
                .with("first", "2026-03-13")
                .with("last", "2026-03-20")
                .sendIn(timur);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Марат Жүнісов", "сам замещает");
    }

    private AbsenceResult note(CastMember who, CastMember substitute, String first, String last, CastMember by) {
        return desk.note(
                new AbsencePlan(
                        cast.of(who).id(),
                        Optional.of(cast.of(substitute).id()),
                        Optional.of(day(first)),
                        Optional.of(day(last))),
                cast.of(by).id());
    }

    private boolean standsIn(CastMember who, CastMember forWhom) {
        return absences.now().standsIn(cast.of(who).id(), cast.of(forWhom).id());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
