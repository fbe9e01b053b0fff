package kz.rectorblog.publication;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import kz.rectorblog.StaffCast;
import kz.rectorblog.StagedCases;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.common.Actor;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.submission.StepNotAllowed;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Visibility;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PublicationDeskTest {

    @Inject
    StagedCases cases;

    @Inject
    StaffCast cast;

    @Inject
    AnswerDesk answers;

    @Inject
    PublicationDesk desk;

    @Inject
    Items items;

    @Inject
    Publications publications;

    @Test
    void anApprovedAnswerBecomesPublicWithoutTheAuthor() {
        Submission published = desk.publish(answered("Құрметті Нұрлан Сейітов! Су ертең қосылады."), moderator());

        PublishedItem item = items.byNumber(published.name()).orElseThrow();
        assertThat(published.visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(item.question()).isEqualTo(StagedCases.TEXT);
        assertThat(item.authorName()).isNull();
        assertThat(item.toString()).doesNotContain("Нұрлан", "Сейітов", "@mail.example");
        assertThat(item.executorName()).isEqualTo(MARAT.fullName());
    }

    @Test
    void aWishNotToBeNamedReachesWhatIsPublic() {
        Submission published = desk.publish(answered("Су ертең қосылады."), moderator());
        publications.publish(Publications.item(published.name(), Language.KK, "Су"));

        desk.hideAuthor(published, Actor.AUTHOR);

        assertThat(items.byNumber(published.name()).orElseThrow().toString()).doesNotContain("Нұрлан", "Сейітов");
    }

    @Test
    void whatIsNotAnsweredIsNotPublished() {
        Submission forwarded = cases.forwardedTo(MARAT, PublicationChoice.PUBLISH);

        assertThatThrownBy(() -> desk.publish(forwarded, moderator())).isInstanceOf(IllegalStateException.class);
        assertThat(items.byNumber(forwarded.name())).isEmpty();
    }

    @Test
    void whatIsKeptPrivateIsNotPublished() {
        Submission privately = cases.answeredBy(MARAT, "Су ертең қосылады.", PublicationChoice.KEEP_PRIVATE);
        Submission answered = answers.approve(
                        privately, StagedCases.seen(privately), cast.of(AIGERIM).id())
                .submission();

        assertThatThrownBy(() -> desk.publish(answered, moderator())).isInstanceOf(StepNotAllowed.class);
        assertThat(items.byNumber(answered.name())).isEmpty();
    }

    @Test
    void withdrawalAndItsUndoingMoveTheCaseAndTheItemTogether() {
        Submission published = desk.publish(answered("Су ертең қосылады."), moderator());

        Submission withdrawn = desk.withdraw(published, "Үшінші тұлғаның дерегі бар", moderator());
        assertThat(items.byNumber(published.name()).orElseThrow().isWithdrawn()).isTrue();

        desk.restore(withdrawn, "Дерек жоқ екен", moderator());
        assertThat(items.byNumber(published.name()).orElseThrow().isWithdrawn()).isFalse();
    }

    private Submission answered(String answer) {
        Submission waiting = cases.answeredBy(MARAT, answer, PublicationChoice.PUBLISH);
        return answers.approve(
                        waiting, StagedCases.seen(waiting), cast.of(AIGERIM).id())
                .submission();
    }

    private Actor moderator() {
        return Actor.staff(cast.of(AIGERIM).id());
    }
}
