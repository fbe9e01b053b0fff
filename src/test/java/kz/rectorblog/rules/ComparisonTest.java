package kz.rectorblog.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.rectorblog.moderation.CopiedBook;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.RuleBook;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.moderation.TwoBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final RuleBook IN_FORCE = RuleBook.load(Path.of("moderation-rules"));
    private static final String SHOUTED = "ЖАТАҚХАНАДА ЖЫЛУ ҚАШАН БЕРІЛЕДІ?";
    private static final String CALM = "Кітапхана сенбі күні нешеге дейін жұмыс істейді?";

    @TempDir
    Path folder;

    private RuleBook patient;

    @BeforeEach
    void aBookThatLetsShortShoutsPass() throws IOException {
        CopiedBook copy = CopiedBook.into(folder);
        copy.change("grounds/g15-capitals.yaml", "fewest-letters: 20", "fewest-letters: 900");
        patient = copy.load();
    }

    @Test
    void eachDifferenceIsToldOnceInTheOrderOfTheTexts() {
        List<Long> read = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Iterator<NamedText> texts = IntStream.range(0, 1_001)
                .mapToObj(i -> new NamedText("n" + i, SubmittedText.of(i % 10 == 0 ? SHOUTED : CALM)))
                .iterator();

        new Comparison(new TwoBooks(IN_FORCE, patient), 3).run(texts, changes::add, read::add);

        assertThat(changes)
                .extracting(change -> change.text().id())
                .isEqualTo(IntStream.rangeClosed(0, 100)
                        .mapToObj(i -> "n" + i * 10)
                        .toList());
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.newlyHit()).isEmpty();
            assertThat(change.noLongerHit()).extracting(Finding::quote).containsExactly(SHOUTED);
            assertThat(change.ofConsideration()).isTrue();
        });
        assertThat(read).isSorted().endsWith(1_001L);
    }

    @Test
    void theDifferencesAreCountedByRuleAndByVerdict() {
        DifferenceCount count = new DifferenceCount();

        new Comparison(new TwoBooks(patient, IN_FORCE), 2)
                .run(
                        Stream.of(SHOUTED, CALM, SHOUTED)
                                .map(text -> new NamedText("", SubmittedText.of(text)))
                                .iterator(),
                        count::add,
                        done -> {});

        assertThat(count.texts()).isEqualTo(2);
        assertThat(count.newlyHit()).isEqualTo(Map.of(new DifferenceCount.Hit("G15", "capitals/mostly"), 2));
        assertThat(count.noLongerHit()).isEmpty();
        assertThat(count.consideration()).isEqualTo(Map.of(new DifferenceCount.Turn("consider", "return"), 2));
    }

    @Test
    void aBookDoesNotDifferFromItself() {
        List<Change> changes = new ArrayList<>();

        new Comparison(new TwoBooks(IN_FORCE, IN_FORCE), 2)
                .run(List.of(new NamedText("1", SubmittedText.of(SHOUTED))).iterator(), changes::add, done -> {});

        assertThat(changes).isEmpty();
    }

    @Test
    void textsThatCannotBeReadEndTheComparison() {
        Iterator<NamedText> broken = Stream.iterate(0, i -> i + 1)
                .map(i -> {
                    if (i == 150) {
                        throw new IllegalArgumentException("line 150");
                    }
                    return new NamedText("" + i, SubmittedText.of(CALM));
                })
                .iterator();

        assertThatThrownBy(() -> new Comparison(new TwoBooks(IN_FORCE, patient), 2).run(broken, each -> {}, done -> {}))
                .hasMessage("line 150");
    }
}
