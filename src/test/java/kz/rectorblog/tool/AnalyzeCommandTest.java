package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AnalyzeCommandTest {

    @Test
    void eachWordComesBackWithItsStem() {
        assertThat(analyze("kk", "студенттердің\nАҚШ-тың\n\nбарды\n"))
                .isEqualTo("студенттердің\tстудент\nАҚШ-тың\tақш\n\nбарды\tбар\n");
        assertThat(analyze("ru", "ёлки\nелки\n")).isEqualTo("ёлки\tелк\nелки\tелк\n");
        assertThat(analyze("EN", "dormitories\n")).isEqualTo("dormitories\tdormitori\n");
    }

    @Test
    void anUnknownLanguageIsOneClearLine() {
        StringWriter complaint = new StringWriter();
        CommandLine command = RectorBlog.commandLine().setErr(new PrintWriter(complaint, true));

        int status = command.execute("analyze", "--language", "tt");

        assertThat(status).isEqualTo(2);
        assertThat(complaint.toString().lines()).hasSize(1).first().asString().contains("kk, ru or en", "tt");
    }

    private static String analyze(String language, String words) {
        var in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            assertThat(RectorBlog.commandLine().execute("analyze", "--language", language))
                    .isZero();
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
