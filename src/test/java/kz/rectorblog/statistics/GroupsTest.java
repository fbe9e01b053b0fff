package kz.rectorblog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.rectorblog.submission.Kind;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final Groups groups =
            new Groups(List.of(received("2026-01-31T19:00:00Z"), received("2026-04-10T04:00:00Z")));

    @Test
    void aMonthWithoutCasesStandsBetweenThoseThatHaveSome() {
        assertThat(groups.byMonth().entrySet())
                .extracting(
                        month -> month.getKey().code() + " " + month.getValue().size())
                .as("the first came at midnight in Almaty: it is February there")
                .containsExactly("2026-02 1", "2026-03 0", "2026-04 1");
    }

    @Test
    void whatHasNoUnitAndNoExecutorIsNotLost() {
        assertThat(groups.byUnit(List.of()).values())
                .singleElement()
                .satisfies(all -> assertThat(all).hasSize(2));
        assertThat(groups.byExecutor(Map.of()).values())
                .singleElement()
                .satisfies(all -> assertThat(all).hasSize(2));
    }

    private static CaseTimes received(String at) {
        return new CaseTimes(Instant.parse(at), null, LocalDate.of(2026, 5, 1), Kind.QUESTION, null, null);
    }
}
