package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ModerateCommandTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void aBrokenLineIsAnsweredAndTheRunGoesOn() {
        String out = run("""
            {"id":1,"text":"Когда сессия?"}
            {"id":"b","subject":"x"}
            not json
            {"id":3,"text":"Көршімнің ЖСН 900101100014"}
            """);

        assertThat(out.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":1,").contains("\"consideration\":\"consider\""),
                        line -> assertThat(line)
                                .isEqualTo("{\"id\":\"b\",\"error\":\"\\\"text\\\" is missing or not a string\"}"),
                        line -> assertThat(line).startsWith("{\"error\":\"not JSON"),
                        line -> assertThat(line)
                                .contains("\"start\":14,\"end\":26")
                                .contains("\"masked\":\"Көршімнің ЖСН ▇▇▇\""));
        assertThat(errors.toString())
                .contains("2 texts")
                .contains("texts/s")
                .contains("p50")
                .contains("p99");
    }

    @Test
    void whatTheAuthorWroteEarlierMakesARepeat() {
        String out = run("""
            {"id":1,"text":"В общежитии нет тепла. Комендант молчит третий день. Когда починят котёл?",\
            "earlier":[{"number":"RB-2026-000007","hours":50,"text":"Когда починят котёл? Комендант молчит третий день. \
            В общежитии нет тепла!"},{"text":"Спасибо за ответ","number":"RB-2026-000003"}]}
            {"id":2,"text":"В общежитии нет тепла. Комендант молчит третий день. Когда починят котёл?","earlier":[]}
            """);

        assertThat(out.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"ground\":\"G19\"").contains("RB-2026-000007"),
                        line -> assertThat(line).doesNotContain("G19"));
    }

    @Test
    void aMissingRuleBookIsOneLineAndExit2() {
        CommandLine command = RectorBlog.commandLine().setErr(new PrintWriter(errors));

        assertThat(command.execute("moderate", "--rules", "no-such-folder")).isEqualTo(2);
        assertThat(errors.toString().strip()).contains("no such folder").doesNotContain("\n");
    }

    @Test
    void theRuleBookProvesItself() {
        CommandLine command = RectorBlog.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(errors));

        assertThat(command.execute("rules-check", "--rules", "moderation-rules"))
                .as(errors.toString())
                .isZero();
    }

    private String run(String input) {
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            int status = RectorBlog.commandLine()
                    .setErr(new PrintWriter(errors, true))
                    .execute("moderate", "--rules", "moderation-rules");
            assertThat(status).as(errors.toString()).isZero();
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
