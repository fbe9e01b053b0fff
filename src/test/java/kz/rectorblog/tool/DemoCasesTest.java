package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCasesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasADozenStories(Language language) {
        List<DemoCase> cases = DemoCases.all().stream()
                .filter(each -> each.language() == language)
                .toList();

        assertThat(cases).hasSize(12).allSatisfy(each -> {
            assertThat(each.author().email()).matches(".+@example\\.(kz|org|com)");
            assertThat(each.author().phone()).matches("\\+770\\d00000\\d\\d");
            assertThat(each.subject().length()).isBetween(10, 100);
            assertThat(each.text().split("[.?!](\\s|$)").length).isBetween(2, 8);
        });
    }

    @Test
    void noStoryGoesBackInTime() {
        assertThat(DemoCases.all()).allSatisfy(each -> {
            assertThat(each.story()).extracting(DemoStep::day).isSorted();
            assertThat(each.story()).allSatisfy(step -> assertThat(step.day()).isGreaterThanOrEqualTo(each.written()));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {author: {name: A, email: B, phone: C}, kind: rant, written: 0, subject: S, text: T} |"
                        + " demo/x.yaml:1: 'rant' is none of question, proposal",
                "- {author: {name: A, email: B, phone: C}, kind: question, written: 3, subject: S, text: T} |"
                        + " demo/x.yaml:1: 'written' counts working days back",
                "- {author: {name: A, email: B, phone: C}, kind: question, written: 0, text: T} | demo/x.yaml:1:"
                        + " 'subject' is missing",
                "- {autor: 1} | demo/x.yaml:1: unknown key 'autor'",
                "- [ | demo/x.yaml:1:",
                "nothing | demo/x.yaml:1: a list must stand here",
            })
    void aBrokenFileIsToldWithLineAndReason(String content, String reason) {
        assertThatThrownBy(() -> DemoCases.read(Language.EN, "demo/x.yaml", content))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(reason);
    }
}
