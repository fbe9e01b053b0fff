package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kz.rectorblog.moderation.CopiedBook;
import kz.rectorblog.rules.RulesInForce;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that look at the past with another rule book, on a database of invented cases. */
class BookCommandsTest {

    private static final String SCHEMA = "rectorblog.database.schema";
    private static final String SHOUTED = "{\"id\":\"a-1\",\"text\":\"ЖАТАҚХАНАДА ЖЫЛУ ҚАШАН БЕРІЛЕДІ?\"}\n";
    private static final String CALM = "{\"text\":\"Кітапхана сенбі күні нешеге дейін жұмыс істейді?\"}\n";

    @TempDir
    Path folder;

    private final PrintStream screen = System.out;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();
    private CopiedBook copy;
    private Path texts;

    @BeforeAll
    static void inventAUniversity() {
        System.setProperty(SCHEMA, "books_" + Long.toHexString(System.nanoTime()));
        assertThat(RectorBlog.commandLine().execute("seed")).isZero();
    }

    @AfterAll
    static void forgetTheDatabase() {
        System.clearProperty(SCHEMA);
    }

    @BeforeEach
    void aBookThatLetsShortShoutsPass() throws IOException {
        copy = CopiedBook.into(folder.resolve("book"));
        copy.change("grounds/g15-capitals.yaml", "fewest-letters: 20", "fewest-letters: 900");
        texts = Files.writeString(folder.resolve("texts.jsonl"), SHOUTED + CALM);
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheScreenBack() {
        System.setOut(screen);
    }

    @Test
    void twoFoldersAreComparedOnAFileWithoutAnyDatabase() {
        assertThat(run("rules-diff", "--from", "moderation-rules", "--to", book(), "--on", "" + texts))
                .isZero();

        assertThat(said().lines())
                .containsExactly(
                        "no-longer-hit\ta-1\tG15\tcapitals/mostly\tЖАТАҚХАНАДА ЖЫЛУ ҚАШАН БЕРІЛЕДІ?",
                        "consideration\ta-1\treturn\tconsider",
                        "publication\ta-1\tkeep-private\tmay-publish",
                        "",
                        "2 texts, 1 with a difference",
                        "G15\tcapitals/mostly\t0 newly hit, 1 no longer hit",
                        "consideration\treturn -> consider\t1",
                        "publication\tkeep-private -> may-publish\t1");
        assertThat(errors.toString()).contains("2 of 2");
    }

    @Test
    void theBookInForceIsComparedWithItsKeptSelfOnTheDatabase() {
        String hash = inForce();

        assertThat(run("rules-diff", "--from", hash.substring(0, 12), "--to", "in-force", "--on", "last:20"))
                .isZero();
        assertThat(said()).contains("20 texts, 0 with a difference");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--from nowhere --to in-force --on last:1; 'nowhere' is no folder",
                "--from 0123456789ab --to in-force --on last:1; no kept rule book begins with 0123456789ab",
                "--from moderation-rules --to moderation-rules --on last:many; how many? last:1000",
                "--from moderation-rules --to moderation-rules --on gone.jsonl; there is no file gone.jsonl",
                "--from moderation-rules --to moderation-rules; Missing required option: '--on=TEXTS'",
                "--from moderation-rules/lexicons --to moderation-rules --on last:1; moderation-rules/lexicons:"
                        + " grounds.yaml: ",
            })
    void badInputIsOneLine(String arguments, String reason) {
        assertThat(run(("rules-diff " + arguments).split(" "))).isEqualTo(2);
        assertThat(errors.toString())
                .startsWith("rectorblog rules-diff: " + reason)
                .hasLineCount(1);
    }

    @Test
    void aBrokenLineOfTheTextsIsNamed() throws IOException {
        Files.writeString(texts, SHOUTED + "\n{\"id\": 3}\n");

        assertThat(run("rules-diff", "--from", "moderation-rules", "--to", book(), "--on", "" + texts))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("texts.jsonl:3: \"text\" is missing");
    }

    @Test
    void aCaseComesOutAsItWas() throws SQLException {
        assertThat(run("replay", anyNumber().toLowerCase(java.util.Locale.ROOT)))
                .isZero();

        assertThat(said())
                .contains("its rule book, " + inForce() + ": the same", "in force now, " + inForce() + ": the same")
                .contains("decision ", ": on one of these");
    }

    @Test
    void anAssessmentThatSomebodyChangedIsFoundOut() throws SQLException {
        String number = anyNumber();
        change("UPDATE assessment SET consideration = 'decline' WHERE submission_id = "
                + "(SELECT id FROM submission WHERE number = '" + number + "')");

        assertThat(run("replay", number)).isEqualTo(1);
        assertThat(said()).contains("not the same", "consideration\tdecline -> ");
    }

    @Test
    void aCaseThatIsNotThereIsBadInput() {
        assertThat(run("replay", "RB-1999-000001")).isEqualTo(2);
        assertThat(errors.toString()).isEqualToIgnoringNewLines("rectorblog replay: there is no case RB-1999-000001");
    }

    private int run(String... arguments) {
        return RectorBlog.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private String book() {
        return copy.folder().toString();
    }

    private static String inForce() {
        try (House house = new House()) {
            return house.room(RulesInForce.class).book().hash();
        }
    }

    /** One that somebody decided on. */
    private static String anyNumber() throws SQLException {
        try (House house = new House();
                Connection connection = connection(house);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number FROM submission JOIN decision"
                        + " ON submission_id = submission.id ORDER BY submission.id DESC LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void change(String sql) throws SQLException {
        try (House house = new House();
                Connection connection = connection(house);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static Connection connection(House house) throws SQLException {
        return DelegatingDataSource.unwrapDataSource(house.room(DataSource.class))
                .getConnection();
    }
}
