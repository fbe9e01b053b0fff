package kz.rectorblog.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionNumberTest {

    @Test
    void itIsReadAsItIsPrinted() {
        SubmissionNumber number = new SubmissionNumber(2026, 123);

        assertThat(number).hasToString("RB-2026-000123");
        assertThat(SubmissionNumber.parse(number.toString())).contains(number);
        assertThat(SubmissionNumber.parse(" rb-2026-000123\n"))
                .as("typed from a letter")
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RB",
                "RB-2026-123",
                "RB-2026-000000",
                "RB-1999-000001",
                "RB-2026-0000123",
                "XX-2026-000123",
                "RB-2026-00012a",
                "RB-٢٠٢٦-000123"
            })
    void anythingElseIsNoNumber(String text) {
        assertThat(SubmissionNumber.parse(text)).isEmpty();
    }

    @Test
    void itGoesByYearThenByPlace() {
        assertThat(new SubmissionNumber(2025, 999_999)).isLessThan(new SubmissionNumber(2026, 1));
        assertThat(new SubmissionNumber(2026, 2)).isGreaterThan(new SubmissionNumber(2026, 1));
        assertThatThrownBy(() -> new SubmissionNumber(2026, 1_000_000)).hasMessageContaining("999999");
    }
}
