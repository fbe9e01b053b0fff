package kz.rectorblog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.rectorblog.desk.MarkedText.Numbered;
import kz.rectorblog.desk.MarkedText.Piece;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.text.Localized;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final Localized WORDS = new Localized("а", "б", "c");

    @Test
    void overlappingFindingsAreAllMarkedAndNoLetterIsLost() {
        String text = "0123456789";
        List<Numbered> findings = MarkedText.numbered(List.of(finding(2, 6), finding(4, 8), finding(0, 0)));

        List<Piece> pieces = MarkedText.of(text, findings);

        assertThat(pieces).extracting(Piece::text).containsExactly("01", "23", "45", "67", "89");
        assertThat(pieces.get(2).covering()).extracting(Numbered::number).containsExactly(1, 2);
        assertThat(pieces.get(2).beginning()).extracting(Numbered::number).containsExactly(2);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void aFindingOfALongerTextDoesNotBreakTheMarks() {
        assertThat(MarkedText.of("012", MarkedText.numbered(List.of(finding(1, 9)))))
                .extracting(Piece::text)
                .containsExactly("0", "12");
    }

    private static Finding finding(int start, int end) {
        return new Finding("rule", 1, "G07", Field.TEXT, start, end, "", WORDS, WORDS, WORDS, "Reg. 5.3");
    }
}
