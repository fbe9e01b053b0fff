package kz.rectorblog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class StaffLettersTest {

    private static final String AUTHOR = "Гүлнар Авторова";

    private final LetterCases cases;
    private final LetterRows rows;

    StaffLettersTest(LetterCases cases, LetterRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    @Test
    void theExecutorHearsOfTheCaseInTheOwnLanguageWithoutAWordOfTheAuthor() {
        Submission submission = accepted();
        cases.forward(submission, CastMember.OLGA);
        cases.send();

        assertThat(lettersTo(CastMember.OLGA, submission)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Вам направлено обращение: " + submission.number());
            assertThat(mail.body())
                    .contains("Здравствуйте, Ольга Кравцова!", "/desk/submissions/" + submission.number());
            assertThat(mail.body() + mail.html()).doesNotContain(AUTHOR, "example.kz", "интернет", "/track/");
        });
    }

    @Test
    void theExecutorWhoIsNoLongerItIsNotTold() {
        Submission submission = accepted();
        cases.forward(submission, CastMember.MARAT);
        cases.forward(submission, CastMember.SAULE);
        cases.send();

        assertThat(lettersTo(CastMember.MARAT, submission)).isEmpty();
        assertThat(lettersTo(CastMember.SAULE, submission)).isNotEmpty();
    }

    @Test
    void anAnswerThatWaitsIsToldToTheModeratorsAndARejectedOneToTheExecutor() {
        Submission submission = accepted();
        cases.forward(submission, CastMember.MARAT);
        cases.extend(submission, "Құжат қажет.", LocalDate.of(2026, 5, 6));
        cases.send();
        cases.take(Step.SUBMIT_ANSWER, submission);
        cases.send();
        cases.take(Step.REJECT_ANSWER, submission);
        cases.send();

        assertThat(lettersTo(CastMember.AIGERIM, submission))
                .extracting(Mail::subject)
                .containsExactly("Жауап бекітуді күтіп тұр: " + submission.number());
        assertThat(lettersTo(CastMember.DANIYAR, submission))
                .extracting(Mail::subject)
                .containsExactly("Ответ ожидает утверждения: " + submission.number());
        assertThat(lettersTo(CastMember.MARAT, submission))
                .extracting(Mail::subject)
                .containsExactly(
                        "Сізге өтініш жолданды: " + submission.number(),
                        "Қарау мерзімі ұзартылды: " + submission.number(),
                        "Жауабыңызды түзету қажет: " + submission.number());
        assertThat(lettersTo(CastMember.QAIRAT, submission)).isEmpty();
    }

    @Test
    void dangerIsToldAtOnceToModeratorsAndRectorEvenBeforeTheEmailIsProven() {
        Submission submission = cases.withDanger(AUTHOR, "danger@example.kz");
        cases.send();

        for (CastMember officer : List.of(CastMember.AIGERIM, CastMember.DANIYAR, CastMember.QAIRAT)) {
            assertThat(lettersTo(officer, submission))
                    .as(officer.name())
                    .singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.subject()).contains(String.valueOf(submission.key()));
                        assertThat(mail.body() + mail.html()).doesNotContain(AUTHOR, "danger@example.kz");
                    });
        }
        assertThat(lettersTo(CastMember.TIMUR, submission)).isEmpty();
    }

    private Submission accepted() {
        Submission submission = cases.registered(Language.KK, AUTHOR, "gulnar@example.kz");
        cases.take(Step.TAKE_UP, submission);
        return cases.take(Step.ACCEPT, submission);
    }

    private List<Mail> lettersTo(CastMember who, Submission submission) {
        return rows.about(submission.key()).stream()
                .filter(mail -> mail.recipient().equals(who.email()))
                .toList();
    }
}
