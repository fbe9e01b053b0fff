package kz.rectorblog.search;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.rectorblog.publication.PublishedItem;
import org.jspecify.annotations.Nullable;

/** The same items in a table of the database with its own full text; the table goes when this is closed. */
final class FullText implements AutoCloseable {

    private static final String TABLE = "search_bench_item";
    private static final int BATCH = 1_000;
    private static final String MATCHES = "MATCH (subject, question, answer) AGAINST (? IN BOOLEAN MODE)";
    private static final List<String> FACETS = List.of("unit", "kind", "answered_year", "language", "in_time");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Connection connection;

    FullText(DataSource database) throws SQLException {
        this.connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
        execute("DROP TABLE IF EXISTS " + TABLE);
        execute("CREATE TABLE " + TABLE
                + " (id INT PRIMARY KEY, number VARCHAR(20) NOT NULL, language CHAR(2) NOT NULL,"
                + " kind VARCHAR(20) NOT NULL, unit VARCHAR(40) NOT NULL, answered_year INT NOT NULL,"
                + " in_time BOOLEAN NOT NULL, subject VARCHAR(200) NOT NULL, question MEDIUMTEXT NOT NULL,"
                + " answer MEDIUMTEXT NOT NULL) DEFAULT CHARSET = utf8mb4");
    }

    /** Rows first and the index afterwards, which is the fastest way that the database has. */
    String fill(BenchItems made, int items, LongConsumer progress) throws SQLException {
        long begun = System.nanoTime();
        for (int first = 0; first < items; first += BATCH) {
            insert(made.items(first, Math.min(items, first + BATCH)));
            progress.accept(Math.min(items, first + BATCH));
        }
        double rows = (System.nanoTime() - begun) / 1e9;
        execute("ALTER TABLE " + TABLE + " ADD FULLTEXT (subject, question, answer)");
        double all = (System.nanoTime() - begun) / 1e9;
        return String.format(
                Locale.ROOT, "MariaDB FULLTEXT, %,d items: %.0f s, %.0f s of it the index", items, all, all - rows);
    }

    @Nullable
    Object first(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, subject, question, answer, "
                + MATCHES + " AS score FROM " + TABLE + " WHERE " + MATCHES + " ORDER BY score DESC LIMIT 10")) {
            statement.setString(1, words(query));
            statement.setString(2, words(query));
            return count(statement);
        }
    }

    @Nullable
    Object firstWithFacets(String query) throws SQLException {
        Object first = first(query);
        for (String facet : FACETS) {
            String sql = "SELECT " + facet + ", COUNT(*) FROM " + TABLE + " WHERE " + MATCHES + " GROUP BY " + facet;
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, words(query));
                count(statement);
            }
        }
        return first;
    }

    @Override
    public void close() throws SQLException {
        execute("DROP TABLE IF EXISTS " + TABLE);
        connection.close();
    }

    private void insert(List<PublishedItem> items) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (PublishedItem item : items) {
                statement.setLong(1, item.changeSequence());
                statement.setString(2, item.number());
                statement.setString(3, item.language().code());
                statement.setString(4, item.kind().name());
                statement.setString(5, item.unitCode());
                statement.setInt(6, item.answeredOn().getYear());
                statement.setBoolean(7, item.answeredInTime());
                statement.setString(8, item.subject());
                statement.setString(9, item.question());
                statement.setString(10, item.answer());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String words(String query) {
        return SPACE.splitAsStream(query).map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    private static int count(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
