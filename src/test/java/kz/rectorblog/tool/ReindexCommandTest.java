package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReindexCommandTest {

    private static final String SCHEMA = "rectorblog.database.schema";
    private static final String INDEX = "rectorblog.search.index";

    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void nameTheDatabase() {
        String name = "reindex_" + Long.toHexString(System.nanoTime());
        System.setProperty(SCHEMA, name);
        System.setProperty(INDEX, "target/test-index/" + name);
    }

    @AfterEach
    void forgetTheDatabase() {
        System.clearProperty(SCHEMA);
        System.clearProperty(INDEX);
    }

    @Test
    void saysHowManyItemsOfHowManyAreIndexedAndHowFast() {
        assertThat(run("seed")).isZero();

        assertThat(run("reindex")).isZero();

        assertThat(errors.toString()).containsPattern("\\[#{30}] (1[5-9]|2[0-9]) of \\1, [0-9,]+/s, 0 s left");
    }

    private int run(String command) {
        CommandLine line = RectorBlog.commandLine();
        return line.setOut(new PrintWriter(new StringWriter(), true))
                .setErr(new PrintWriter(errors, true))
                .execute(command);
    }
}
