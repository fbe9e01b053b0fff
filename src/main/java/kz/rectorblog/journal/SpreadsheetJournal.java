package kz.rectorblog.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The journal as an Office Open XML sheet; every cell is text, so nothing that an author wrote is a formula. */
final class SpreadsheetJournal {

    private static final double[] WIDTHS = {18, 12, 30, 14, 50, 30, 24, 28, 12};

    private SpreadsheetJournal() {}

    static byte[] of(JournalTable table, List<JournalLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Rector's blog", "1.0")) {
            Worksheet sheet = book.newWorksheet(table.frame().text("journal.title"));
            write(table.heading(), 0, sheet);
            sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < lines.size(); row++) {
                write(table.row(lines.get(row)), row + 1, sheet);
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(List<String> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
