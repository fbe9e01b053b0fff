package kz.rectorblog.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of RFC 5545: escaped (3.3.11), folded at 75 octets between letters (3.1), ended by CRLF. Written here because
 * libraries fold at 75 letters, which in Kazakh and Russian are up to 150 octets.
 */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** @param value in the form that its type demands, without line breaks */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    CalendarText date(String name, LocalDate date) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(date));
    }

    CalendarText instant(String name, Instant instant) {
        return line(name, UTC.format(instant));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    // the blank that begins a continued line counts with it
    private void fold(String line) {
        int octets = 0;
        for (int place = 0; place < line.length(); ) {
            String letter = Character.toString(line.codePointAt(place));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(letter);
            octets += size;
            place += letter.length();
        }
        lines.append("\r\n");
    }
}
