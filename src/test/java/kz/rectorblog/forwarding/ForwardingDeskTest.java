package kz.rectorblog.forwarding;

import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.forwarding.ExtensionResult.AlreadyExtended;
import kz.rectorblog.forwarding.ExtensionResult.Extended;
import kz.rectorblog.forwarding.ExtensionResult.NoFacts;
import kz.rectorblog.forwarding.ExtensionResult.NoReason;
import kz.rectorblog.forwarding.ExtensionResult.TermPassed;
import kz.rectorblog.forwarding.ForwardResult.AlreadyThere;
import kz.rectorblog.forwarding.ForwardResult.Forwarded;
import kz.rectorblog.forwarding.ForwardResult.NoSuchExecutor;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ForwardingDeskTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 2);
    private static final Optional<ExtensionReason> INSPECTION = Optional.of(ExtensionReason.INSPECTION_NEEDED);

    @Inject
    ForwardingDesk forwarding;

    @Inject
    Extensions extensions;

    @Inject
    WorkList work;

    @Inject
    AuditTrail audit;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void friday() {
        clock.setTo(Instant.parse("2026-03-06T04:00:00Z"));
    }

    @Test
    void aForwardedCaseIsOnTheExecutorsListWithItsDueDate() {
        Submission submission = cases.accepted(PublicationChoice.PUBLISH);

        ForwardResult result = forwarding.forward(
                submission, seen(submission), Optional.of(cast.of(MARAT).id()), "Сантехниктерден анықтаңыз", aigerim());

        assertThat(result).isEqualTo(new Forwarded(DUE));
        assertThat(work.toAnswer(cast.of(MARAT).id()))
                .filteredOn(line -> line.id() == submission.key())
                .singleElement()
                .satisfies(line -> assertThat(line.dueDate()).isEqualTo(DUE));
    }

    @Test
    void handingOnMovesTheCaseButNotTheDueDate() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        clock.setTo(Instant.parse("2026-03-20T04:00:00Z"));

        assertThat(forwarding.forward(
                        submission, seen(submission), Optional.of(cast.of(OLGA).id()), "", aigerim()))
                .isEqualTo(new Forwarded(DUE));

        assertThat(work.toAnswer(cast.of(MARAT).id())).noneMatch(line -> line.id() == submission.key());
        assertThat(work.toAnswer(cast.of(OLGA).id())).anyMatch(line -> line.id() == submission.key());
        assertThat(forwarding.of(submission.key())).hasSize(2);
    }

    @Test
    void onlyWhoAnswersCasesCanBeGivenOne() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        assertThat(forwarding.forward(
                        submission, seen(submission), Optional.of(cast.of(TIMUR).id()), "", aigerim()))
                .isEqualTo(new NoSuchExecutor());
        assertThat(forwarding.forward(submission, seen(submission), Optional.empty(), "", aigerim()))
                .isEqualTo(new NoSuchExecutor());
        assertThat(forwarding.forward(
                        submission, seen(submission), Optional.of(cast.of(MARAT).id()), "", aigerim()))
                .isEqualTo(new AlreadyThere());
    }

    @Test
    void anExtensionReachesTwoMonthsFromReceiptAndTheNoticeThreeWorkingDays() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        ExtensionResult result =
                extensions.extend(submission, seen(submission), INSPECTION, "Құбырдың күйін анықтау керек", aigerim());

        // 6 May 2026 is a Wednesday; 3 working days from Friday 6 March leap over the day off on Monday 9 March
        assertThat(result).isEqualTo(new Extended(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 3, 12)));
        Submission extended = cases.again(submission);
        assertThat(extended.due()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(extended.stage()).isEqualTo(Stage.FORWARDED);
        assertThat(audit.of(submission.key())).extracting(AuditEntry::action).endsWith("EXTEND");
        assertThat(extensions.extend(extended, seen(extended), INSPECTION, "Тағы", aigerim()))
                .isEqualTo(new AlreadyExtended(LocalDate.of(2026, 5, 6)));
    }

    @Test
    void anExtensionNeedsAReasonOfTheListAndTheFacts() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        assertThat(extensions.extend(submission, seen(submission), Optional.empty(), "Анықтау", aigerim()))
                .isEqualTo(new NoReason());
        assertThat(extensions.extend(submission, seen(submission), INSPECTION, " ", aigerim()))
                .isEqualTo(new NoFacts());
    }

    @Test
    void whatIsLateCannotBeExtended() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        clock.setTo(Instant.parse("2026-04-02T18:59:00Z"));
        assertThat(extensions.possible(submission, Optional.empty())).isTrue();
        clock.setTo(Instant.parse("2026-04-02T19:00:00Z")); // midnight in Almaty

        assertThat(extensions.extend(submission, seen(submission), INSPECTION, "Анықтау", aigerim()))
                .isEqualTo(new TermPassed(DUE));
    }

    private long aigerim() {
        return cast.of(AIGERIM).id();
    }
}
