package kz.rectorblog.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @ParameterizedTest(name = "{0} days left: step {1}, the rector {2}")
    @CsvSource({
        "6, false, false",
        "5, true, false",
        "3, false, false",
        "1, true, false",
        "0, true, false",
        "-1, true, false",
        "-2, true, false",
        "-3, true, true",
        "-40, true, true"
    })
    void theLadderByDefault(int daysLeft, boolean step, boolean rector) {
        Ladder ladder = Ladder.of("5,2,1", 3);

        assertThat(ladder.isStep(daysLeft)).isEqualTo(step);
        assertThat(ladder.reachesRector(daysLeft)).isEqualTo(rector);
    }

    @Test
    void withoutDaysBeforeItBeginsOnTheDueDate() {
        assertThat(Ladder.of("", 1).isStep(1)).isFalse();
        assertThat(Ladder.of("", 1).isStep(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5;2   | 3 | 09:00 | 18:00
        0,1   | 3 | 09:00 | 18:00
        99    | 3 | 09:00 | 18:00
        5,2,1 | 0 | 09:00 | 18:00
        5,2,1 | 3 | 18:00 | 09:00
        5,2,1 | 3 | nine  | 18:00
        """)
    void aSettingThatMakesNoSenseStopsTheStart(String before, int rectorFrom, String from, String until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChasingSettings(before, rectorFrom, from, until))
                .withMessageContaining("rectorblog.chasing");
    }
}
