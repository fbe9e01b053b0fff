package kz.rectorblog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.submission.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallGroupsTest {

    @ParameterizedTest(name = "{0} -> {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        7 9     | 7 9     | nothing is too small
        7 2 9 3 | 7 9 5+2 | two small ones are five together
        7 1 9   | 9 8+2   | one alone would follow from the total: the next smallest goes with it
        2 9 1   | 12+3    | three are still too few: the next goes with them
        3       |         | a single small group says nothing that the total does not
        1 1     |         | all of them are too few
        """)
    void noRowTellsOfFewCases(String sizes, String shown, String why) {
        Map<Heading, List<CaseTimes>> groups = new LinkedHashMap<>();
        for (String size : sizes.split(" ")) {
            groups.put(
                    new Heading.WithNone(size + "-" + groups.size()), Collections.nCopies(Integer.parseInt(size), ONE));
        }

        String together = SmallGroups.together(groups).entrySet().stream()
                .map(group -> group.getKey() instanceof Heading.Together merged
                        ? group.getValue().size() + "+" + merged.groups()
                        : "" + group.getValue().size())
                .reduce((one, other) -> one + " " + other)
                .orElse("");

        assertThat(together).isEqualTo(shown == null ? "" : shown);
    }

    private static final CaseTimes ONE = new CaseTimes(
            Instant.parse("2026-03-06T04:00:00Z"), null, LocalDate.of(2026, 4, 2), Kind.QUESTION, null, null);
}
