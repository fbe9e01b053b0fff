package kz.rectorblog.search;

import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.text.Language;

/** A published item that was found. */
public record Hit(
        String number,
        Language language,
        String kind,
        String unit,
        LocalDate answeredOn,
        List<Piece> subject,
        List<Piece> passage) {

    /** The subject as plain text. */
    public String title() {
        return String.join("", subject.stream().map(Piece::text).toList());
    }

    public String plainPassage() {
        return String.join("", passage.stream().map(Piece::text).toList());
    }
}
