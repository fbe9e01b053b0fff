package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.rectorblog.submission.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DemoWorldTest {

    private final DemoWorld world;
    private final DataSource database;

    DemoWorldTest(DemoWorld world, DataSource database) {
        this.world = world;
        this.database = database;
    }

    @BeforeEach
    void seed() {
        world.create();
    }

    @Test
    void everyCaseOfTheFilesIsThere() throws SQLException {
        assertThat(column("SELECT id FROM submission")).hasSameSizeAs(DemoCases.all());
    }

    @Test
    void thereIsACaseInEveryStage() throws SQLException {
        assertThat(column("SELECT DISTINCT stage FROM submission"))
                .containsExactlyInAnyOrderElementsOf(namesOf(Stage.values()));
    }

    @Test
    void theDatesAreOfThePastAndInTheOrderOfTheNumbers() throws SQLException {
        assertThat(column("SELECT number FROM submission WHERE number IS NOT NULL ORDER BY received_at, number"))
                .isSorted();
        assertThat(column("SELECT 1 FROM audit_entry WHERE happened_at > '2026-03-06 04:00:00'")).isEmpty();
    }

    // the clock stands at Friday, 6 March 2026; the 9th is off
    @Test
    void dueDatesLieAroundToday() throws SQLException {
        assertThat(column("SELECT due_date FROM submission WHERE stage = 'FORWARDED' ORDER BY due_date"))
                .as("overdue, due in two working days, and later")
                .startsWith("2026-03-02", "2026-03-11");
    }

    @Test
    void aSecondRunChangesNothing() throws SQLException {
        List<String> before = column("SELECT CONCAT(id, version, stage) FROM submission ORDER BY id");

        assertThat(world.create()).isZero();

        assertThat(column("SELECT CONCAT(id, version, stage) FROM submission ORDER BY id")).isEqualTo(before);
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static List<String> namesOf(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants).map(Enum::name).toList();
    }
}
