package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule file is a test: adding a rule adds its tests. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleOfEveryRule() {
        return RuleBook.load(Path.of("moderation-rules")).rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> dynamicTest(
                                rule.id() + ":" + example.line() + " "
                                        + example.submitted().text(),
                                () -> assertThat(rule.findIn(example.submitted()))
                                        .extracting(Finding::quote)
                                        .as(rule.file() + ":" + example.line() + " " + example.because())
                                        .isEqualTo(example.marks()))));
    }
}
