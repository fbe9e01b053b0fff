package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoBooksTest {

    private static final RuleBook IN_FORCE = RuleBook.load(Path.of("moderation-rules"));
    private static final String SHOUTED = "ЖАТАҚХАНАДА СУ ЖОҚ ҚАШАН ҚОСАСЫЗДАР АЙТЫҢЫЗДАРШЫ.";

    @TempDir
    Path folder;

    private CopiedBook copy;

    @BeforeEach
    void copyTheBook() throws IOException {
        copy = CopiedBook.into(folder);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "grounds/g15-capitals.yaml; share: 0.5; share: 0.99",
                "grounds/g07-iin.yaml; validator: iin-checksum; validator: none",
                "lexicons/en.tsv; mother[fp]u; zzyzx",
                "grounds.yaml; publication: keep-private; publication: ask-moderator",
            })
    void whatTwoBooksShareIsLookedForOnceAndNothingElseIsSaidThanByEachAlone(String file, String from, String to)
            throws IOException {
        copy.change(file, from, to);
        RuleBook changed = copy.load();
        TwoBooks both = new TwoBooks(IN_FORCE, changed);
        Assessor before = new Assessor(IN_FORCE);
        Assessor after = new Assessor(changed);

        for (SubmittedText text : someExamples()) {
            assertThat(both.assess(text)).isEqualTo(new TwoBooks.Both(before.assess(text), after.assess(text)));
        }
    }

    @Test
    void aWordTakenOutOfALexiconIsMissedByTheNewBookOnly() throws IOException {
        Files.writeString(
                folder.resolve("lexicons/en.tsv"),
                "root\tlanguage\tclass\tshape\tinnocent\nzzyzx\ten\tobscene\tword\t\n");

        TwoBooks.Both both = new TwoBooks(IN_FORCE, copy.load()).assess(SubmittedText.of("What a fuck, really."));

        assertThat(both.before().findings()).extracting(Finding::ground).contains("G10");
        assertThat(both.after().findings()).extracting(Finding::ground).doesNotContain("G10");
    }

    @Test
    void aRuleThatIsSwitchedOffIsNotRunAndTheBookHasAnotherName() {
        RuleBook without = IN_FORCE.overriddenBy(List.of(new RuleOverride("capitals/mostly", 99, null)));

        assertThat(grounds(IN_FORCE)).contains("G15");
        assertThat(grounds(without)).doesNotContain("G15");
        assertThat(without.hash()).isNotEqualTo(IN_FORCE.hash());
    }

    @Test
    void aRuleWithAnotherEffectLeadsToAnotherVerdict() {
        Effect declined = new Effect(Effect.OnConsideration.DECLINE, Effect.OnPublication.KEEP_PRIVATE);
        RuleBook stricter = IN_FORCE.overriddenBy(List.of(new RuleOverride("capitals/mostly", 99, declined)));

        assertThat(verdict(IN_FORCE)).isEqualTo("return");
        assertThat(verdict(stricter)).isEqualTo("decline");
    }

    @Test
    void anOverrideYieldsToANewerVersionOfTheFile() {
        int version = IN_FORCE.rule("capitals/mostly").orElseThrow().version();

        assertThat(IN_FORCE.overriddenBy(List.of(new RuleOverride("capitals/mostly", version - 1, null))))
                .isSameAs(IN_FORCE);
        assertThat(IN_FORCE.overriddenBy(List.of(new RuleOverride("capitals/mostly", version, null))))
                .isNotSameAs(IN_FORCE);
    }

    @Test
    void aBookIsTheSameWhenItIsMadeOfItsContents() {
        Effect declined = new Effect(Effect.OnConsideration.DECLINE, Effect.OnPublication.KEEP_PRIVATE);
        RuleBook book = IN_FORCE.overriddenBy(List.of(
                new RuleOverride("capitals/mostly", 99, declined), new RuleOverride("personal-data/iin", 99, null)));

        RuleBook again = RuleBook.of(book.contents());

        assertThat(again.hash()).isEqualTo(book.hash());
        assertThat(again.rules())
                .extracting(Rule::id)
                .isEqualTo(book.rules().stream().map(Rule::id).toList());
        assertThat(verdict(again)).isEqualTo("decline");
    }

    @Test
    void everyExampleOfTheBookHoldsAndOneThatDoesNotIsNamed() throws IOException {
        copy.change("grounds/g15-capitals.yaml", "fewest-letters: 20", "fewest-letters: 900");

        assertThat(Proof.failures(IN_FORCE)).isEmpty();
        assertThat(Proof.failures(copy.load())).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.file()).isEqualTo("grounds/g15-capitals.yaml");
            assertThat(failure.line()).isPositive();
            assertThat(failure.reason()).startsWith("expected [");
        });
    }

    /** A few of every rule: there are thousands. */
    private static List<SubmittedText> someExamples() {
        return IN_FORCE.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().stream().filter(Example::isMatch).limit(4),
                        rule.examples().stream().filter(each -> !each.isMatch()).limit(4)))
                .map(Example::submitted)
                .toList();
    }

    private static List<String> grounds(RuleBook book) {
        return new Assessor(book)
                .assess(SubmittedText.of(SHOUTED)).findings().stream()
                        .map(Finding::ground)
                        .toList();
    }

    private static String verdict(RuleBook book) {
        return new Assessor(book)
                .assess(SubmittedText.of(SHOUTED))
                .consideration()
                .code();
    }
}
