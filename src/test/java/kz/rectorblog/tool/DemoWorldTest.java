package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Visibility;
import kz.rectorblog.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void thereIsACaseOfEveryVisibility() throws SQLException {
        assertThat(column("SELECT DISTINCT visibility FROM submission"))
                .containsExactlyInAnyOrderElementsOf(namesOf(Visibility.values()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasEnoughToRead(Language language) throws SQLException {
        assertThat(column("SELECT number FROM published_item WHERE withdrawn_at IS NULL AND language = '" + language
                        + "'"))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void thePublicReadsNothingOfAuthorsAndThirdParties() throws SQLException {
        String everything = String.join("\n", column("""
            SELECT CONCAT_WS(' ', subject, question, answer, author_name, withdrawal_reason) FROM published_item
            """));

        assertThat(everything)
                .doesNotContain("@")
                .doesNotContain("900101100014")
                .doesNotContain("701 000 00 00");
        assertThat(DemoCases.all())
                .filteredOn(each -> each.author().hidden())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(everything)
                        .doesNotContain(each.author().name().split(" ")));
    }

    @Test
    void anAuthorWhoDoesNotMindIsNamed() throws SQLException {
        assertThat(column("SELECT author_name FROM published_item WHERE author_name IS NOT NULL"))
                .contains("Ақбота Желдібай");
    }

    @Test
    void everyStepBroughtItsLetterOnItsDay() throws SQLException {
        assertThat(column("SELECT id FROM outbox_message WHERE attempts = 0 AND done_at IS NULL"))
                .isEmpty();
        assertThat(column("SELECT DATE(written_at) FROM mail ORDER BY id"))
                .isSorted()
                .startsWith(
                        column("SELECT DATE(MIN(created_at)) FROM submission").getFirst());
    }

    @Test
    void theDatesAreOfThePastAndInTheOrderOfTheNumbers() throws SQLException {
        assertThat(column("SELECT number FROM submission WHERE number IS NOT NULL ORDER BY received_at, number"))
                .isSorted();
        assertThat(column("SELECT 1 FROM audit_entry WHERE happened_at > '2026-03-06 04:00:00'"))
                .isEmpty();
    }

    // the clock stands at Friday, 6 March 2026; the 9th is off
    @Test
    void dueDatesLieAroundToday() throws SQLException {
        assertThat(column("SELECT due_date FROM submission WHERE stage = 'FORWARDED' ORDER BY due_date"))
                .as("overdue, due in two working days, and later")
                .startsWith("2026-03-02", "2026-03-11");
    }

    @Test
    void oneCaseHasCoExecutorsAndOneOfThemGaveATextAndSomebodyIsAway() throws SQLException {
        assertThat(column("SELECT submission_id FROM co_executor GROUP BY submission_id HAVING COUNT(*) = 2"))
                .hasSize(1);
        assertThat(column("SELECT id FROM contribution")).hasSize(1);
        assertThat(column("SELECT CONCAT(first_day, last_day) FROM absence")).containsExactly("2026-03-052026-03-16");
    }

    @Test
    void aSecondRunChangesNothing() throws SQLException {
        List<String> before = column("SELECT CONCAT(id, version, stage) FROM submission ORDER BY id");

        assertThat(world.create()).isZero();

        assertThat(column("SELECT CONCAT(id, version, stage) FROM submission ORDER BY id"))
                .isEqualTo(before);
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
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
