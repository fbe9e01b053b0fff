package kz.rectorblog.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void aShortLineStaysOne() {
        assertThat(written(new CalendarText().date("DTSTART", LocalDate.of(2026, 4, 2))))
                .isEqualTo("DTSTART;VALUE=DATE:20260402\r\n");
    }

    @Test
    void whatWouldEndATextIsEscaped() {
        assertThat(written(new CalendarText().text("SUMMARY", "a,b;c\\d\ne\r\nf")))
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\r\n");
    }

    @Property
    void noLineIsLongerThan75OctetsAndUnfoldedItIsTheSame(@ForAll @StringLength(max = 300) String any) {
        String words = any.replaceAll("[\\p{Cntrl}\\p{Cs}\\u0085\\u2028\\u2029]", "ұ")
                .replace("\\", "/")
                .replaceAll("[,;]", ".");

        String written = written(new CalendarText().text("SUMMARY", "Өтініш " + words));

        assertThat(written.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(written.replace("\r\n ", "")).isEqualTo("SUMMARY:Өтініш " + words + "\r\n");
    }

    private static String written(CalendarText text) {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
