package kz.rectorblog.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of our own about invented people: whose data stand in them? The floors are the targets of the product. */
class WhoseDataTest {

    private static final Set<String> JUDGED = Set.of("G03", "G07", "G21");
    private static final Assessor ASSESSOR = new Assessor(RuleBook.load(Path.of("moderation-rules")));

    private record Letter(Set<String> expected, String author, String text) {

        Set<String> found() {
            String name = author.isEmpty() ? null : author;
            SubmittedText submitted = new SubmittedText(null, text, new AuthorDetails(name, null, null));
            return ASSESSOR.assess(submitted).findings().stream()
                    .filter(finding -> !finding.isGuess()) // the letters held back measure guesses
                    .map(Finding::ground)
                    .filter(JUDGED::contains)
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @CsvSource({"G03", "G07", "G21"})
    void aGroundIsFoundAndHardlyEverWrongly(String ground) throws IOException {
        int right = 0;
        int missed = 0;
        int wrong = 0;
        for (Letter letter : letters()) {
            boolean expected = letter.expected().contains(ground);
            boolean found = letter.found().contains(ground);
            right += expected && found ? 1 : 0;
            missed += expected && !found ? 1 : 0;
            wrong += !expected && found ? 1 : 0;
        }
        System.out.printf("%s: %d found, %d missed, %d wrongly found%n", ground, right, missed, wrong);

        assertThat(right / (double) (right + missed)).as("recall").isGreaterThanOrEqualTo(0.9);
        assertThat(right / (double) (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void anInnocentLetterIsLeftAlone() throws IOException {
        List<Letter> innocent =
                letters().stream().filter(letter -> letter.expected().isEmpty()).toList();
        List<Letter> accused =
                innocent.stream().filter(letter -> !letter.found().isEmpty()).toList();

        assertThat(accused).hasSizeLessThanOrEqualTo(innocent.size() / 50);
    }

    private static List<Letter> letters() throws IOException {
        try (var lines = Objects.requireNonNull(WhoseDataTest.class.getResourceAsStream("whose-data.tsv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("expected\t"))
                    .map(WhoseDataTest::letter)
                    .toList();
        }
    }

    private static Letter letter(String line) {
        String[] columns = line.split("\t");
        Set<String> expected = new HashSet<>(Arrays.asList(columns[0].split(" ")));
        expected.remove("-");
        return new Letter(expected, columns[2], columns[3].replace("\\n", "\n"));
    }
}
