package kz.rectorblog.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV to take away (RFC 4180, UTF-8 with the mark by which spreadsheets know it). */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /** @param name of the file, without its ending */
    public static HttpResponse<byte[]> named(String name, List<String> heading, List<List<String>> rows) {
        return HttpResponse.ok(bytes(heading, rows))
                .contentType(MediaType.of("text/csv;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    }

    public static byte[] bytes(List<String> heading, List<List<String>> rows) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(heading);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvFile::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What somebody wrote must not run as a formula in the spreadsheet of whoever opens the file. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
