package kz.rectorblog.review;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.review.QueueFilter.Place;
import kz.rectorblog.review.QueueFilter.Quarantine;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Visibility;
import org.jspecify.annotations.Nullable;

/** Lists the cases that wait: one indexed read a page, whatever the number of cases behind it. */
@Singleton
public class Queue {

    static final int PAGE = 50;
    private static final int DANGERS = 20;

    private final JdbcOperations database;
    private final Clock clock;

    Queue(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @ReadOnly
    public QueuePage page(QueueFilter filter) {
        QueueQuery query = new QueueQuery(filter, clock.instant());
        List<QueueLine> lines = lines(query.sql(PAGE + 1), query.values());
        if (lines.size() <= PAGE) {
            return new QueuePage(lines, Optional.empty());
        }
        List<QueueLine> shown = lines.subList(0, PAGE);
        QueueLine last = shown.getLast();
        return new QueuePage(
                List.copyOf(shown), Optional.ofNullable(last.dueDate()).map(due -> new Place(due, last.id())));
    }

    /** News of a crime or of a threat to life that nobody has decided on yet, even with an unproven e-mail (SOP 3(7)). */
    @ReadOnly
    public List<QueueLine> dangers(Quarantine quarantine) {
        String open = """
            s.stage IN ('AWAITING_CONFIRMATION', 'REGISTERED', 'IN_REVIEW')
               AND s.id IN (SELECT d.submission_id FROM finding g JOIN assessment d ON d.id = g.assessment_id
                             WHERE g.ground = 'G22')
            """;
        String visible = quarantine == Quarantine.ABSENT ? " AND s.quarantined = FALSE" : "";
        return lines(
                QueueQuery.LINE + " WHERE " + open + visible + " ORDER BY s.id DESC LIMIT " + DANGERS,
                List.of(clock.instant()));
    }

    private List<QueueLine> lines(String sql, List<Object> values) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, values);
            List<QueueLine> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        });
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
    }

    private static QueueLine line(ResultSet row) throws SQLException {
        return new QueueLine(
                row.getLong("id"),
                row.getString("name"),
                row.getString("subject"),
                Kind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                Visibility.valueOf(row.getString("visibility")),
                row.getObject("unit_id", Long.class),
                row.getObject("executor_id", Long.class),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("due_date", LocalDate.class),
                row.getBoolean("quarantined"),
                row.getString("worst_ground"),
                row.getObject("holder_id", Long.class),
                instant(row, "held_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
