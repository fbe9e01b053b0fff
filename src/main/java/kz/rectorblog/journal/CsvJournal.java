package kz.rectorblog.journal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The journal as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). */
final class CsvJournal {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvJournal() {}

    static byte[] of(JournalTable table, List<JournalLine> lines) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.heading());
            for (JournalLine line : lines) {
                printer.printRecord(
                        table.row(line).stream().map(CsvJournal::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What an author wrote must not run as a formula in the spreadsheet of whoever opens the file. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
