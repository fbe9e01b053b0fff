package kz.rectorblog.review;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.common.AdjustableClock;
import kz.rectorblog.review.CheckoutResult.CheckedOut;
import kz.rectorblog.review.Ruling.Decided;
import kz.rectorblog.review.Ruling.HeldByAnother;
import kz.rectorblog.review.Ruling.Incomplete;
import kz.rectorblog.review.Ruling.Missing;
import kz.rectorblog.review.Ruling.TermPassed;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.StaleCase;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ReviewDeskTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T04:00:00Z");

    @Inject
    ReviewDesk desk;

    @Inject
    Checkouts checkouts;

    @Inject
    Decisions decisions;

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
        clock.setTo(FRIDAY);
    }

    @Test
    void takingACaseOnTheDeskTakesItUp() {
        Submission submission = cases.registered(TEXT);

        CheckoutResult result = checkouts.checkOut(submission, aigerim());

        assertThat(result).isEqualTo(new CheckedOut(FRIDAY.plus(Duration.ofMinutes(30))));
        assertThat(cases.again(submission).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void theOtherModeratorSeesTheHolderWaitsOrTakesOver() {
        Submission submission = cases.inReview(TEXT);

        assertThat(checkouts.checkOut(submission, daniyar()))
                .isEqualTo(new CheckoutResult.HeldByAnother(aigerim(), FRIDAY.plus(Duration.ofMinutes(30))));
        assertThat(desk.decline(submission, seen(submission), reasons("G08"), daniyar()))
                .isInstanceOf(HeldByAnother.class);

        checkouts.takeOver(submission, daniyar());

        assertThat(desk.decline(submission, seen(submission), reasons("G08"), aigerim()))
                .isInstanceOf(HeldByAnother.class);
        assertThat(audit.of(submission.key())).extracting(AuditEntry::action).contains(Checkouts.TAKE_OVER);
        assertThat(desk.decline(submission, seen(submission), reasons("G08"), daniyar()))
                .isInstanceOf(Decided.class);
    }

    @Test
    void aForgottenCheckoutExpiresAfterHalfAnHour() {
        Submission submission = cases.inReview(TEXT);

        clock.advance(Duration.ofMinutes(30));

        assertThat(checkouts.holder(submission.key())).isEmpty();
        assertThat(checkouts.checkOut(submission, daniyar())).isInstanceOf(CheckedOut.class);
    }

    @Test
    void acceptingGivesTwoVerdictsEachWithTheRulesAndTheTextItWasGivenOn() {
        Submission submission = cases.inReview(TEXT);

        Ruling ruling = desk.accept(
                submission, seen(submission), Optional.of(PublicationChoice.PUBLISH_MASKED), Reasons.NONE, aigerim());

        assertThat(ruling).isInstanceOfSatisfying(Decided.class, decided -> {
            assertThat(decided.submission().stage()).isEqualTo(Stage.ACCEPTED);
            assertThat(decided.submission().visibility()).isEqualTo(Visibility.TO_PUBLISH_MASKED);
        });
        assertThat(decisions.of(submission.key()))
                .extracting(Decision::kind)
                .containsExactly(DecisionKind.ACCEPT, DecisionKind.PUBLISH_MASKED);
        assertThat(decisions.of(submission.key())).allSatisfy(decision -> {
            assertThat(decision.rulesHash()).matches("[0-9a-f]{64}");
            assertThat(decision.textHash()).matches("[0-9a-f]{64}");
        });
        assertThat(checkouts.holder(submission.key())).isEmpty();
    }

    @Test
    void keepingAWordFromThePublicNeedsAReason() {
        Submission submission = cases.inReview(TEXT);

        assertThat(desk.accept(
                        submission,
                        seen(submission),
                        Optional.of(PublicationChoice.KEEP_PRIVATE),
                        Reasons.NONE,
                        aigerim()))
                .isEqualTo(new Incomplete(Set.of(Missing.REASON)));
        assertThat(desk.accept(submission, seen(submission), Optional.empty(), Reasons.NONE, aigerim()))
                .isEqualTo(new Incomplete(Set.of(Missing.PUBLICATION)));
        assertThat(cases.again(submission)).isEqualTo(submission);
    }

    @Test
    void aRefusalNeedsAGroundOfTheRegulationAndWordsForTheAuthor() {
        Submission submission = cases.inReview(TEXT);

        assertThat(desk.decline(submission, seen(submission), new Reasons(Set.of("G99"), "  "), aigerim()))
                .isEqualTo(new Incomplete(Set.of(Missing.GROUND, Missing.REASON)));
        assertThat(desk.decline(submission, seen(submission), reasons("G08"), aigerim()))
                .isInstanceOf(Decided.class);
        assertThat(decisions
                        .latestOnConsideration(submission.key())
                        .orElseThrow()
                        .groundIds())
                .containsExactly("G08");
    }

    @Test
    void aReturnIsLawfulForThreeWorkingDaysOnly() {
        Submission late = cases.inReview(TEXT);
        LocalDate due = LocalDate.of(2026, 3, 12); // Friday 6 March; Monday 9 March is a day off
        assertThat(desk.returnDue(late)).isEqualTo(due);

        clock.setTo(Instant.parse("2026-03-12T18:59:00Z"));
        Submission inTime = late;
        assertThat(desk.returnToAuthor(inTime, seen(inTime), reasons("G14"), aigerim()))
                .isInstanceOf(Decided.class);

        clock.setTo(FRIDAY);
        Submission other = cases.inReview(TEXT);
        clock.setTo(Instant.parse("2026-03-12T19:00:00Z")); // midnight in Almaty
        assertThat(desk.returnToAuthor(other, seen(other), reasons("G14"), aigerim()))
                .isEqualTo(new TermPassed(due));
        assertThat(cases.again(other).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void aRedirectNamesTheCompetentBody() {
        Submission submission = cases.inReview(TEXT);

        assertThat(desk.redirect(submission, seen(submission), " ", reasons("G20"), aigerim()))
                .isEqualTo(new Incomplete(Set.of(Missing.COMPETENT_BODY)));
        desk.redirect(submission, seen(submission), "Алматы қаласының әкімдігі", reasons("G20"), aigerim());

        assertThat(cases.again(submission).stage()).isEqualTo(Stage.REDIRECTED);
        assertThat(decisions
                        .latestOnConsideration(submission.key())
                        .orElseThrow()
                        .competentBody())
                .isEqualTo("Алматы қаласының әкімдігі");
    }

    @Test
    void aDecisionOnAnOlderPageIsRefused() {
        Submission shown = cases.inReview(TEXT);
        desk.decline(shown, seen(shown), reasons("G08"), aigerim());
        Submission now = cases.again(shown);

        assertThatThrownBy(() -> desk.decline(now, seen(shown), reasons("G08"), aigerim()))
                .isInstanceOf(StaleCase.class);
    }

    @Test
    void aCorrectionTakesTheCaseUpAgainWithAReasonAndTheTermGoesOn() {
        Submission submission = cases.inReview(TEXT);
        desk.decline(submission, seen(submission), reasons("G08"), aigerim());
        Submission declined = cases.again(submission);

        assertThat(desk.correct(declined, seen(declined), Reasons.NONE, aigerim()))
                .isEqualTo(new Incomplete(Set.of(Missing.REASON)));
        desk.correct(declined, seen(declined), Reasons.of("Жарнама емес екені анықталды"), aigerim());

        Submission corrected = cases.again(submission);
        assertThat(corrected.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(corrected.dueDate()).isEqualTo(submission.dueDate());
        assertThat(corrected.closedAt()).isNull();
    }

    private static Reasons reasons(String ground) {
        return new Reasons(Set.of(ground), "Себебі хатта түсіндірілді.");
    }

    private long aigerim() {
        return cast.of(AIGERIM).id();
    }

    private long daniyar() {
        return cast.of(DANIYAR).id();
    }
}
