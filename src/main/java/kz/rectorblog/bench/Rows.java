package kz.rectorblog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a set of the data folder: TSV in UTF-8 with one header line, no quoting, the text in the last column. */
final class Rows {

    private Rows() {}

    static List<Row> of(Path file) {
        List<String> lines = lines(file);
        String[] columns = lines.getFirst().split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            rows.add(row(columns, line + 1, lines.get(line)));
        }
        return rows;
    }

    private static Row row(String[] columns, int line, String content) {
        String[] cells = content.split("\t", columns.length);
        Map<String, String> labels = new HashMap<>();
        for (int column = 0; column < cells.length - 1; column++) {
            labels.put(columns[column], cells[column]);
        }
        return new Row(line, labels, cells[cells.length - 1]);
    }

    private static List<String> lines(Path file) {
        try {
            return List.of(Files.readString(file).split("\n"));
        } catch (IOException unreadable) {
            throw new BrokenBench("cannot read " + file + ": measuring needs the public sets, which are not part of the"
                    + " repository; name their folder with --data");
        }
    }
}
