package kz.rectorblog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class RescheduledLettersTest {

    @Inject
    LetterCases cases;

    @Inject
    LetterRows rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KK | Өтінішіңізді қарау мерзімі өзгерді | MARAT | Қарау мерзімі өзгерді
        RU | Изменился срок рассмотрения обращения | OLGA | Изменился срок рассмотрения
        EN | The due date of your submission has moved | MARAT | Қарау мерзімі өзгерді
        """)
    void authorAndExecutorHearFromWhenToWhenAndByWhichAct(
            Language language, String toAuthor, CastMember executor, String toExecutor) {
        String email = "moved-" + language.code() + "@example.kz";
        Submission submission = cases.registered(language, "Гүлнар Авторова", email);
        cases.take(Step.TAKE_UP, submission);
        cases.take(Step.ACCEPT, submission);
        cases.forward(submission, executor);
        cases.reschedule(submission, LocalDate.of(2026, 4, 3), "Қаулы № 12");
        cases.send();

        assertThat(rows.about(submission.key()))
                .filteredOn(
                        mail -> mail.recipient().equals(email) && mail.subject().startsWith(toAuthor))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.body())
                            .contains("Қаулы № 12")
                            .containsPattern("\\b0?2\\b")
                            .containsPattern("\\b0?3\\b");
                    assertThat(mail.language()).isEqualTo(language);
                });
        assertThat(rows.about(submission.key()))
                .filteredOn(mail -> mail.recipient().equals(executor.email())
                        && mail.subject().startsWith(toExecutor))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body() + mail.html()).doesNotContain("Авторова", email));
    }
}
