package kz.rectorblog.proceedings;

import static kz.rectorblog.StagedCases.TEXT;
import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.AIGERIM;
import static kz.rectorblog.staff.CastMember.MARAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.calendar.Procedure.Body;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.forwarding.ExtensionResult;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.review.ReviewDesk;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.StepNotAllowed;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ProceedingsDeskTest {

    @Inject
    StagedCases cases;

    @Inject
    ProceedingsDesk desk;

    @Inject
    Proceedings proceedings;

    @Inject
    ReviewDesk review;

    @Inject
    Extensions extensions;

    @Inject
    StaffCast cast;

    @ParameterizedTest
    @ValueSource(strings = {"sop-appeal", "complaint", "public-service-complaint", "certificate"})
    void whatIsNoItemOfTheBlogIsNeverPublished(String procedure) {
        Submission submission = cases.acceptedBy(procedure);

        assertThat(submission.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThatThrownBy(() -> review.choosePublication(
                        submission, seen(submission), Optional.of(PublicationChoice.PUBLISH), Reasons.NONE, aigerim()))
                .isInstanceOf(StepNotAllowed.class);
        assertThat(cases.again(submission).visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void theDeanNamesABodyAndItsDecisionClosesTheCase() {
        Submission appeal = cases.acceptedBy("sop-appeal");

        assertThat(desk.record(appeal, seen(appeal), step("dean", "ethics-council"), aigerim()))
                .isEqualTo(new Recording.Recorded());
        Submission taken = cases.again(appeal);
        assertThat(proceedings.of(taken).body()).extracting(Body::id).isEqualTo("ethics-council");
        assertThat(desk.record(taken, seen(taken), step("dean", ""), aigerim()))
                .isInstanceOf(Recording.AlreadyDone.class);
        assertThat(desk.conclude(taken, seen(taken), "satisfied", "ethics-council", " ", aigerim()))
                .isEqualTo(new Recording.NoDecision());
        assertThat(desk.conclude(taken, seen(taken), "issued", "ethics-council", "Шешім", aigerim()))
                .as("an outcome of another procedure")
                .isEqualTo(new Recording.NoOutcome());
        assertThat(desk.conclude(taken, seen(taken), "satisfied", "ethics-council", "Шешім", aigerim()))
                .isEqualTo(new Recording.Recorded());

        Submission done = cases.again(appeal);
        assertThat(done.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(done.closedAt()).isNotNull();
        assertThat(proceedings.of(done).steps())
                .filteredOn(TakenStep::isDone)
                .extracting(each -> each.step().id())
                .containsExactly("registration", "dean", "decision");
    }

    @Test
    void aReceiptNamesThePapersThatWereAccepted() {
        Submission certificate = cases.acceptedBy("certificate");

        assertThat(desk.record(certificate, seen(certificate), step("acceptance", ""), aigerim()))
                .isEqualTo(new Recording.NoPapers());
        StepEntry entry = new StepEntry(
                "acceptance", "", "", Set.of("identity", "application", "passport"), Map.of("address", "Алматы"));
        desk.record(certificate, seen(certificate), entry, aigerim());

        RecordedStep step = proceedings
                .of(cases.again(certificate))
                .receipt()
                .map(TakenStep::recorded)
                .orElseThrow();
        assertThat(proceedings.fieldsOf(step))
                .containsEntry("papers", "application identity")
                .containsEntry("address", "Алматы");
    }

    @Test
    void whatFollowsFromTheHistoryIsNotRecordedByHand() {
        Submission complaint = cases.acceptedBy("complaint");

        assertThat(desk.record(complaint, seen(complaint), step("registration", ""), aigerim()))
                .isEqualTo(new Recording.NoSuchStep());
    }

    @Test
    void aCaseOfTheBlogEndsWithAnAnswerOnly() {
        Submission submission = cases.forwardedTo(MARAT, PublicationChoice.KEEP_PRIVATE);

        assertThatThrownBy(() -> desk.conclude(submission, seen(submission), "explained", "", TEXT, aigerim()))
                .isInstanceOf(StepNotAllowed.class);
        assertThat(proceedings.of(cases.again(submission)).conclusion())
                .as("nothing of it is kept")
                .isNull();
    }

    @Test
    void aCertificateCannotBeExtended() {
        Submission certificate = cases.acceptedBy("certificate");

        assertThat(extensions.extend(
                        certificate,
                        seen(certificate),
                        Optional.of(ExtensionReason.EXPERT_OPINION),
                        "Қорытынды",
                        aigerim()))
                .isEqualTo(new ExtensionResult.NotExtensible());
    }

    private static StepEntry step(String id, String body) {
        return new StepEntry(id, body, "", Set.of(), Map.of());
    }

    private long aigerim() {
        return cast.of(AIGERIM).id();
    }
}
