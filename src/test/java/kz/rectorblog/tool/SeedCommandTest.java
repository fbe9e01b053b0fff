package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SeedCommandTest {

    private static final String SCHEMA = "rectorblog.database.schema";

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    /** Both commands must meet the same database, unlike contexts of other tests. */
    @BeforeEach
    void nameTheDatabase() {
        System.setProperty(SCHEMA, "seed_" + Long.toHexString(System.nanoTime()));
    }

    @AfterEach
    void forgetTheDatabase() {
        System.clearProperty(SCHEMA);
    }

    @Test
    void fillsAnEmptyDatabaseAndLeavesAFullOneAlone() {
        assertThat(seed()).isZero();
        assertThat(output.toString()).startsWith(DemoCases.all().size() + " invented cases");

        assertThat(seed()).isEqualTo(2);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines("rectorblog seed: the database has cases already; nothing was changed");
    }

    private int seed() {
        CommandLine command = RectorBlog.commandLine();
        return command.setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute("seed");
    }
}
