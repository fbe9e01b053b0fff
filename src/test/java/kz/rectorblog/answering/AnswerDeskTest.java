package kz.rectorblog.answering;

import static kz.rectorblog.StagedCases.seen;
import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.answering.AnswerResult.NoOutcome;
import kz.rectorblog.answering.AnswerResult.NoRemark;
import kz.rectorblog.answering.AnswerResult.NoText;
import kz.rectorblog.answering.AnswerResult.NotYours;
import kz.rectorblog.answering.AnswerResult.Saved;
import kz.rectorblog.answering.AnswerResult.Submitted;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.StaleCase;
import kz.rectorblog.submission.Submission;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AnswerDeskTest {

    private static final String ANSWER = "Құбыр 9 наурызда ауыстырылады, ыстық су 10 наурызда қосылады.";

    @Inject
    AnswerDesk desk;

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Test
    void aDraftIsKeptUntilItIsSubmittedThenSentBackRewrittenAndApproved() {
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        int draft = save(forwarded, DraftedAnswer.NONE, "Жоба");

        assertThat(desk.submit(forwarded, seen(forwarded), written(draft, ANSWER), marat()))
                .isInstanceOf(Submitted.class);
        Submission submitted = cases.again(forwarded);
        assertThat(submitted.stage()).isEqualTo(Stage.ANSWER_SUBMITTED);

        desk.reject(
                submitted,
                seen(submitted),
                "Күні мен жауапты адамды жазыңыз",
                cast.of(AIGERIM).id());
        Submission sentBack = cases.again(forwarded);
        assertThat(sentBack.stage()).isEqualTo(Stage.FORWARDED);

        desk.submit(sentBack, seen(sentBack), written(DraftedAnswer.NONE, ANSWER + " Жауапты — комендант."), marat());
        Submission again = cases.again(forwarded);
        desk.approve(again, seen(again), cast.of(AIGERIM).id());

        assertThat(cases.again(forwarded).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(desk.of(forwarded.key()))
                .extracting(Answer::state)
                .containsExactly(AnswerState.REJECTED, AnswerState.APPROVED);
        assertThat(desk.approvedOf(forwarded.key()).orElseThrow().body()).endsWith("комендант.");
    }

    @Test
    void twoWindowsOnOneDraftDoNotOverwriteEachOther() {
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);
        int first = save(forwarded, DraftedAnswer.NONE, "Бірінші терезе");
        save(forwarded, first, "Екінші терезе");

        assertThatThrownBy(() -> save(forwarded, first, "Бірінші терезе, ескі")).isInstanceOf(StaleCase.class);
        assertThatThrownBy(() -> save(forwarded, DraftedAnswer.NONE, "Үшінші терезе"))
                .isInstanceOf(StaleCase.class);
        assertThat(desk.of(forwarded.key()))
                .singleElement()
                .satisfies(a -> assertThat(a.body()).isEqualTo("Екінші терезе"));
    }

    @Test
    void onlyWhoseCaseItIsAnswersIt() {
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        assertThat(desk.submit(
                        forwarded,
                        seen(forwarded),
                        written(DraftedAnswer.NONE, ANSWER),
                        cast.of(OLGA).id()))
                .isEqualTo(new NotYours());
        assertThat(cases.again(forwarded).stage()).isEqualTo(Stage.FORWARDED);
    }

    @Test
    void anAnswerHasAnOutcomeAndWordsAndIsSentBackOnlyWithARemark() {
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        assertThat(desk.submit(forwarded, seen(forwarded), written(DraftedAnswer.NONE, " "), marat()))
                .isEqualTo(new NoText());
        assertThat(desk.submit(
                        forwarded,
                        seen(forwarded),
                        new DraftedAnswer(DraftedAnswer.NONE, Optional.empty(), ANSWER),
                        marat()))
                .isEqualTo(new NoOutcome());
        Submission answered = cases.answeredBy(MARAT, ANSWER, PublicationChoice.PUBLISH);
        assertThat(desk.reject(answered, seen(answered), " ", cast.of(AIGERIM).id()))
                .isEqualTo(new NoRemark());
    }

    @Test
    void theRectorAnswersWhatLiesWithTheRectorAndApprovesIt() {
        Submission forwarded = cases.forwardedTo(QAIRAT, PublicationChoice.KEEP_PRIVATE);
        long rector = cast.of(QAIRAT).id();

        desk.submit(forwarded, seen(forwarded), written(DraftedAnswer.NONE, ANSWER), rector);
        Submission submitted = cases.again(forwarded);
        desk.approve(submitted, seen(submitted), rector);

        assertThat(cases.again(forwarded).stage()).isEqualTo(Stage.ANSWERED);
    }

    private int save(Submission submission, int version, String body) {
        AnswerResult result = desk.save(submission, seen(submission), written(version, body), marat());
        assertThat(result).isInstanceOf(Saved.class);
        return ((Saved) result).answer().version();
    }

    private static DraftedAnswer written(int draftVersion, String body) {
        return new DraftedAnswer(draftVersion, Optional.of(Outcome.EXPLAINED), body);
    }

    private long marat() {
        return cast.of(MARAT).id();
    }
}
