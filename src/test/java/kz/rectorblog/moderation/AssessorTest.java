package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final RuleBook BOOK = RuleBook.load(Path.of("moderation-rules"));
    private static final Assessor ASSESSOR = new Assessor(BOOK);

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Жатақханада ыстық су қашан болады? | consider | may-publish",
                "Когда начнётся летняя сессия? | consider | may-publish",
                "Менің көршімнің ЖСН 900101100014 | consider | publish-masked",
                "Ваш декан идиот. | consider | keep-private",
                "Какая же это хуйня. | return | keep-private",
                "КОГДА ЖЕ НАКОНЕЦ ДАДУТ СТИПЕНДИЮ | return | keep-private",
                "Пишем курсовые на заказ, недорого! | decline | keep-private",
                "На улице Абая ямы, отремонтируйте дорогу. | redirect | keep-private",
                "Оқытушы емтихан үшін пара сұрайды. | redirect | keep-private",
            })
    void verdictsFollowTheTableOfGrounds(String text, String consideration, String publication) {
        Assessment assessment = ASSESSOR.assess(SubmittedText.of(text));

        assertThat(assessment.consideration().code()).isEqualTo(consideration);
        assertThat(assessment.publication().code()).isEqualTo(publication);
    }

    @Test
    void anAnonymousQuestionIsDeclinedButAnonymousNewsOfDangerIsPassedOn() {
        AuthorDetails nobody = new AuthorDetails("Аноним", null, null);

        assertThat(ASSESSOR.assess(new SubmittedText(null, "Когда сессия?", nobody))
                        .consideration())
                .isEqualTo(new Consideration.Decline(Set.of("G17")));
        assertThat(ASSESSOR.assess(new SubmittedText(null, "В корпусе пахнет газом.", nobody))
                        .consideration())
                .isEqualTo(new Consideration.Redirect(Set.of("G22")));
    }

    @Test
    void aRuleThatThrowsAsksAModeratorAndSaysSo() {
        RuleBook broken = BOOK.with(List.of(ruleWith(draft -> {
            throw new IllegalStateException("broken on purpose");
        })));

        Assessment assessment = new Assessor(broken).assess(SubmittedText.of("Обычный вопрос"));

        assertThat(assessment.consideration().code()).isEqualTo("ask-moderator");
        assertThat(assessment.publication().code()).isEqualTo("ask-moderator");
        assertThat(assessment.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.title().ru()).contains("не смогло завершить"));
    }

    @Test
    void aRuleThatTakesTooLongAsksAModerator() {
        RuleBook slow = BOOK.with(List.of(ruleWith(draft -> List.of())));

        Assessment assessment = new Assessor(slow, -1).assess(SubmittedText.of("Обычный вопрос"));

        assertThat(assessment.publication().code()).isEqualTo("ask-moderator");
    }

    private static Rule ruleWith(Detector detector) {
        Rule any = BOOK.rules().getFirst();
        Finding wording = BOOK.fault(any);
        return new Rule(
                new Rule.Identity("grounds/test.yaml", "test/rule", 1, "G05", "Reg. 5.3"),
                new Rule.Wording(wording.title(), wording.why(), wording.advice()),
                any.effect(),
                Set.of(Language.values()),
                detector,
                BOOK.vocabulary(),
                List.of());
    }

    @Test
    void overlappingFindingsOfOneGroundAreOne() {
        Assessment assessment = ASSESSOR.assess(SubmittedText.of("Комендант тупая, дебилы все."));

        assertThat(assessment.findings()).extracting(Finding::quote).containsExactly("Комендант тупая", "дебилы");
    }

    @Test
    void maskingHidesEveryMentionInSubjectAndText() {
        SubmittedText submitted = new SubmittedText(
                "ЖСН 900101100014 туралы", "Көршімнің ЖСН 900101100014, иә, 900101-100014.", AuthorDetails.UNKNOWN);

        SubmittedText masked = ASSESSOR.assess(submitted).masked(submitted);

        assertThat(masked.subject()).isEqualTo("ЖСН ▇▇▇ туралы");
        assertThat(masked.text()).isEqualTo("Көршімнің ЖСН ▇▇▇, иә, ▇▇▇.");
    }

    @Test
    void repairMakesCapitalsSmallAndKeepsAbbreviationsAndTheName() {
        SubmittedText submitted = new SubmittedText(
                null,
                "МЕН АЙГЕРІММІН. ҰБТ БАЛЫМ ҚАШАН ШЫҒАДЫ? АЙГЕРІМ",
                new AuthorDetails("Айгерім Оспан", null, null));

        assertThat(Repair.repaired(submitted, ASSESSOR.assess(submitted)))
                .contains("Мен Айгеріммін. ҰБТ балым қашан шығады? Айгерім");
    }

    @Test
    void repairDividesALongRun() {
        String run = "мы долго ждали ответа деканата по справке но его нет "
                .repeat(5)
                .strip();
        SubmittedText submitted = SubmittedText.of(run);

        String repaired = Repair.repaired(submitted, ASSESSOR.assess(submitted)).orElseThrow();

        assertThat(repaired).startsWith("Мы долго ждали ответа деканата по справке. Но его нет");
        assertThat(ASSESSOR.assess(SubmittedText.of(repaired)).findings()).isEmpty();
    }

    @Test
    void anAnswerOfTheUniversityIsNotGuessedAt() {
        String petition = ASSESSOR.book().rules().stream()
                .filter(rule -> rule.id().equals("likely/g12"))
                .flatMap(rule -> rule.examples().stream())
                .filter(Example::isMatch)
                .findFirst()
                .orElseThrow()
                .submitted()
                .text();
        String answer = petition + "\nКөршімнің нөмірі 8 705 555 12 55.";

        assertThat(ASSESSOR.assess(SubmittedText.of(petition)).findings()).anyMatch(Finding::isGuess);
        assertThat(ASSESSOR.findingsInAnswer(answer))
                .noneMatch(Finding::isGuess)
                .anyMatch(finding -> finding.ground().equals("G07"));
    }

    @Test
    void repairMasksTheNumbersOfOthersButNotTheAuthors() {
        AuthorDetails author = new AuthorDetails("Айгерім Оспан", null, "+77012340908");
        SubmittedText submitted =
                new SubmittedText(null, "Көршімнің нөмірі 8 705 555 12 55, менікі 8 701 234 09 08.", author);

        assertThat(Repair.repaired(submitted, ASSESSOR.assess(submitted)))
                .contains("Көршімнің нөмірі ▇▇▇, менікі 8 701 234 09 08.");
    }

    @Test
    void repairTypesAgainWhatWasTypedWithTheWrongLayout() {
        SubmittedText submitted = SubmittedText.of("Rjulf yfxytncz ctccbz&");

        assertThat(Repair.repaired(submitted, ASSESSOR.assess(submitted))).contains("Когда начнется сессия?");
    }

    @Test
    void aCleanTextNeedsNoRepair() {
        SubmittedText submitted = SubmittedText.of("Жатақханада ыстық су қашан болады?");

        assertThat(Repair.repaired(submitted, ASSESSOR.assess(submitted))).isEmpty();
    }
}
