package kz.rectorblog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.VisibilityStep;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
@Property(name = "rectorblog.demo", value = "true")
class AuthorLettersTest {

    private final LetterCases cases;
    private final LetterRows rows;
    private final AuthorLetters letters;

    AuthorLettersTest(LetterCases cases, LetterRows rows, AuthorLetters letters) {
        this.cases = cases;
        this.rows = rows;
        this.letters = letters;
    }

    @ParameterizedTest
    @EnumSource
    void theAuthorHearsOfEveryStepThatConcernsTheAuthor(Language language) {
        Set<String> told = new TreeSet<>();

        Submission answered = walkToTheAnswer(language);
        Submission published = walkThroughPublication(language);
        Submission corrected = walkThroughCorrection(language);
        for (Submission walked : List.of(
                answered,
                published,
                corrected,
                walkToRedirection(language),
                walkToPrivacy(language),
                walkToDecision(language))) {
            toAuthor(walked).forEach(mail -> told.add(topicOf(mail, language)));
        }

        Set<String> owed = new TreeSet<>(Set.of(Lifecycle.SUBMITTED, Lifecycle.HIDE_AUTHOR));
        Arrays.stream(Step.values()).filter(StepLetters::tells).map(Enum::name).forEach(owed::add);
        Arrays.stream(VisibilityStep.values())
                .filter(PublicationLetters::tells)
                .map(Enum::name)
                .forEach(owed::add);
        assertThat(told).isEqualTo(owed);
    }

    @Test
    void aStepThatIsSilentLeavesNothingInTheOutbox() {
        assertThat(letters.wants(Step.TAKE_UP.name())).isFalse();
        assertThat(letters.wants(Step.SUBMIT_ANSWER.name())).isFalse();
        assertThat(letters.wants(VisibilityStep.CHOOSE_PUBLISH.name())).isFalse();
    }

    @Test
    void theReceiptBringsNumberDatesAndTheAuthorsOwnPage() {
        Submission registered = cases.registered(Language.EN, "Anna Petrova", "anna@example.kz");
        cases.send();

        Mail receipt = toAuthor(registered).getLast();

        assertThat(receipt.subject()).isEqualTo("Your submission is registered: " + registered.number());
        assertThat(receipt.body())
                .contains("Dear Anna Petrova,", "Due date: 2 April 2026", "Registered: 6 March 2026")
                .contains("http://localhost:8080/en/track/");
        assertThat(receipt.html()).contains("<html lang=\"en\">", "Due date", "2 April 2026");
    }

    @Test
    void theLetterToAnUnprovenAddressHasNoWordOfWhoeverTypedIt() {
        Submission written = cases.written(
                Language.RU, "Жми сюда http://spam.example", "victim@example.kz", "Купите слона. Недорого.");
        cases.send();

        Mail first = toAuthor(written).getFirst();

        assertThat(first.body()).contains("/ru/confirm/").doesNotContain("spam", "слона", "/track/");
    }

    @Test
    void theConfirmingLetterIsNotWrittenOnceTheEmailIsProven() {
        Submission registered = cases.registered(Language.KK, "Айдос Тестов", "aidos@example.kz");

        cases.send();

        assertThat(toAuthor(registered))
                .extracting(Mail::subject)
                .containsExactly("Өтінішіңіз тіркелді: " + registered.number());
    }

    @Test
    void noticeOfAnExtensionIsNotSentWhenTheAnswerIsOutAlready() {
        Submission submission = cases.registered(Language.KK, "Айдос Тестов", "late@example.kz");
        cases.take(Step.TAKE_UP, submission);
        cases.take(Step.ACCEPT, submission);
        cases.forward(submission, CastMember.MARAT);
        cases.extend(submission, "Құжаттарды сұрату қажет.", LocalDate.of(2026, 5, 6));
        cases.answer(submission, "Интернет жөнделді.");

        cases.send();

        assertThat(toAuthor(submission)).extracting(Mail::subject).noneMatch(subject -> subject.contains("ұзартылды"));
    }

    @Test
    void aReturnedTextComesWithItsGroundsTheirClausesAndWhatToDo() {
        Submission submission = cases.registered(Language.RU, "Анна Тестова", "return@example.kz");
        cases.take(Step.TAKE_UP, submission);
        cases.decide(Step.RETURN_TO_AUTHOR, submission, "G15", "Пожалуйста, не пишите весь текст заглавными.");
        cases.send();

        assertThat(toAuthor(submission).getLast().body())
                .contains("(пункт 5.3 Положения, подпункт 11)", "    Пожалуйста, не пишите весь текст заглавными.")
                .contains("/ru/track/");
    }

    @Test
    void aLetterKnowsNobodyButItsOwnAuthor() {
        Submission one = cases.registered(Language.KK, "Бірінші Адам", "one@example.kz");
        Submission other = cases.registered(Language.KK, "Екінші Адам", "other@example.kz");
        cases.send();

        assertThat(toAuthor(one)).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.recipient()).isEqualTo("one@example.kz");
            assertThat(mail.body() + mail.html()).doesNotContain("Екінші", "other@example.kz", other.number());
        });
    }

    @Test
    void whatPeopleWriteStaysTextInTheHtml() {
        Submission submission = cases.registered(Language.EN, "Eve <script>alert(1)</script>", "eve@example.kz");
        cases.take(Step.TAKE_UP, submission);
        cases.decide(Step.DECLINE, submission, "G08,G99", "First <b>line</b>\nsecond line");
        cases.send();

        Mail declined = toAuthor(submission).getLast();

        assertThat(declined.html()).doesNotContain("<script", "<b>").contains("First &lt;b&gt;line&lt;/b&gt;");
        assertThat(declined.body()).contains("First <b>line</b>", "three months", "article 92");
    }

    private List<Mail> toAuthor(Submission submission) {
        return rows.about(submission.key()).stream()
                .filter(mail -> !mail.recipient().endsWith("@university.example"))
                .toList();
    }

    private static String topicOf(Mail mail, Language language) {
        List<String> topics = new ArrayList<>(List.of(Lifecycle.SUBMITTED, Lifecycle.HIDE_AUTHOR));
        Arrays.stream(Step.values()).filter(StepLetters::tells).map(Enum::name).forEach(topics::add);
        Arrays.stream(VisibilityStep.values())
                .filter(PublicationLetters::tells)
                .map(Enum::name)
                .forEach(topics::add);
        return topics.stream()
                .filter(topic -> mail.subject()
                        .startsWith(Texts.in(language)
                                .text("mail." + topic + ".subject", "")
                                .strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a letter of no topic: " + mail.subject()));
    }

    private Submission begun(Language language, String who) {
        Submission submission =
                cases.written(language, "Автор " + who, who + "." + language.code() + "@example.kz", LetterCases.TEXT);
        cases.send();
        return submission;
    }

    private Submission accepted(Language language, String who) {
        Submission submission = cases.registered(language, "Автор " + who, who + "." + language.code() + "@example.kz");
        cases.take(Step.TAKE_UP, submission);
        return cases.take(Step.ACCEPT, submission);
    }

    private Submission walkToTheAnswer(Language language) {
        Submission submission = accepted(language, "answer");
        cases.forward(submission, CastMember.MARAT);
        cases.extend(submission, "Байланыс операторының қорытындысын алу қажет.", LocalDate.of(2026, 5, 6));
        cases.reschedule(submission, LocalDate.of(2026, 5, 8), "Қаулы № 12");
        cases.send();
        cases.answer(submission, "Жаңа жабдық орнатылды.\n\nИнтернет жылдамдығы 100 Мбит/с болды.");
        cases.send();
        return submission;
    }

    private Submission walkThroughPublication(Language language) {
        Submission submission = accepted(language, "publication");
        cases.forward(submission, CastMember.QAIRAT);
        cases.answer(submission, "Жауап.");
        cases.take(VisibilityStep.CHOOSE_PUBLISH, submission);
        cases.take(VisibilityStep.PUBLISH, submission);
        cases.send();
        cases.take(VisibilityStep.WITHDRAW, submission);
        cases.send();
        cases.take(VisibilityStep.RESTORE, submission);
        cases.hideAuthor(submission);
        cases.send();
        return submission;
    }

    private Submission walkThroughCorrection(Language language) {
        Submission submission = begun(language, "correction");
        return submission;
    }

    private Submission walkToRedirection(Language language) {
        Submission submission = accepted(language, "redirection");
        cases.take(Step.CORRECT, submission);
        cases.send();
        cases.decide(Step.REDIRECT, submission, "G20", "Алматы қаласының әкімдігі: жол жөндеу соның құзыретінде.");
        cases.send();
        cases.take(Step.CORRECT, submission);
        cases.decide(Step.DECLINE, submission, "G08", "Мәтін жарнамадан тұрады.");
        cases.send();
        cases.take(Step.CORRECT, submission);
        cases.decide(Step.RETURN_TO_AUTHOR, submission, "G15,G16", "Мәтінді сөйлемдерге бөліңіз.");
        cases.send();
        cases.take(Step.RESUBMIT, submission);
        cases.send();
        return submission;
    }

    private Submission walkToDecision(Language language) {
        Submission submission =
                cases.complaint(language, "Anna Petrova", "decision-" + language.code() + "@example.kz");
        cases.take(Step.TAKE_UP, submission);
        cases.take(Step.ACCEPT, submission);
        cases.conclude(submission, "partly-satisfied", "Екі сабақ сәуірде өтеді.");
        cases.send();
        assertThat(toAuthor(submission).getLast().body())
                .contains("Екі сабақ сәуірде өтеді.")
                .contains(Map.of(
                                Language.KK, "Ішінара қанағаттандырылды",
                                Language.RU, "Удовлетворена частично",
                                Language.EN, "Partly satisfied")
                        .get(language));
        return submission;
    }

    private Submission walkToPrivacy(Language language) {
        Submission submission = accepted(language, "privacy");
        cases.forward(submission, CastMember.SAULE);
        cases.answer(submission, "Жауап тек сізге.");
        cases.take(VisibilityStep.KEEP_PRIVATE, submission);
        cases.send();
        return submission;
    }
}
