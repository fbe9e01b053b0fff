package kz.rectorblog.search;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts items into the database as a publisher would, with the next number of the publication sequence. */
@Singleton
public class PublishedItems {

    private final Connection connection;

    PublishedItems(Connection connection) {
        this.connection = connection;
    }

    /** One item of {@code items.tsv}. */
    record Item(String key, String language, String kind, String unit, String answered, String subject, String question, String answer) {

        static Item of(String line) {
            String[] c = line.split("\t");
            return new Item(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
        }
    }

    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(PublishedItems.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Publishes every item of the file once; returns their numbers by key. */
    @Transactional
    public Map<String, String> publishAll() {
        Map<String, String> numbers = new LinkedHashMap<>();
        int place = 0;
        for (String line : lines("items.tsv")) {
            Item item = Item.of(line);
            numbers.put(item.key(), publish(++place, item));
        }
        return numbers;
    }

    /** Publishes it under the number of this place, or publishes the changed item anew. */
    @Transactional
    public String publish(int place, Item item) {
        String number = "RB-2026-%06d".formatted(place);
        String sql = """
                REPLACE INTO published_item (number, language, kind, unit_code, subject, question, answer, outcome,
                       executor_name, executor_position_kk, executor_position_ru, executor_position_en, asked_on, due_date,
                       answered_on, published_at, change_sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'EXPLAINED', 'Executor', 'қ', 'р', 'e', '2025-01-01', '2026-01-31',
                       ?, CONCAT(?, ' 04:00:00'), ?)
                """;
        update(sql, number, item.language(), item.kind(), item.unit(), item.subject(), item.question(), item.answer(),
                item.answered(), item.answered(), nextSequence());
        return number;
    }

    @Transactional
    public void withdraw(String number) {
        update("UPDATE published_item SET withdrawn_at = published_at, change_sequence = ? WHERE number = ?", nextSequence(), number);
    }

    private long nextSequence() {
        update("UPDATE publication_sequence SET last_value = last_value + 1");
        try (PreparedStatement read = connection.prepareStatement("SELECT last_value FROM publication_sequence");
                var rows = read.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void update(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
