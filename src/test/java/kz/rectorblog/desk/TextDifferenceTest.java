package kz.rectorblog.desk;

import static kz.rectorblog.desk.TextDifference.Change.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.rectorblog.desk.TextDifference.Run;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void tellsWordByWordWhatWentAndWhatCame() {
        assertThat(TextDifference.between("Су ертең қосылады.", "Су бүгін кешке қосылады."))
                .containsExactly(
                        new Run(STAYED, "Су "),
                        new Run(GONE, "ертең "),
                        new Run(NEW, "бүгін кешке "),
                        new Run(STAYED, "қосылады."));
    }

    @Test
    void theNewTextCanBeReadOutOfIt() {
        String after = "Бірінші жол.\n\nЕкінші жол түзетілді.";
        List<Run> runs = TextDifference.between("Бірінші жол.\nЕкінші жол.", after);

        assertThat(runs.stream()
                        .filter(run -> run.change() != GONE)
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(TextDifference.between(after, after)).containsExactly(new Run(STAYED, after));
    }
}
