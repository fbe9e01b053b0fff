package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFigureIsTheShareOfRowsAndItsWrongRowsCanBeRead() throws IOException {
        Files.writeString(folder.resolve("caps_real.tsv"), """
            caps\tlang\ttext
            1\tru\tПОЧЕМУ В ОБЩЕЖИТИИ УЖЕ НЕДЕЛЮ НЕТ ГОРЯЧЕЙ ВОДЫ
            1\tru\tПочему в общежитии уже неделю нет горячей воды
            0\tru\tПочему в ЖОО до сих пор не вывесили расписание
            """);

        Run run = run("bench", "moderation", "--data", folder.toString(), "--out", folder.toString(), "--only", "caps");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("capitals +real +3 +found +50.00")
                .containsPattern("capitals +real +3 +false +0.00");
        assertThat(Files.readString(folder.resolve("capitals-real-found.tsv")))
                .startsWith("3\t")
                .contains("Почему в общежитии");
    }

    @Test
    void aMissingSetIsSaidInOneLine() {
        Run run = run("bench", "moderation", "--data", "no-such-folder");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("no-such-folder", "--data").hasLineCount(1);
    }

    private record Run(int status, String out, String errors) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int status = RectorBlog.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
        return new Run(status, out.toString(), errors.toString());
    }
}
