package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {

    @TempDir
    Path folder;

    @Test
    void learnsFromTheSetsAndPrintsWhatItWouldSayOfUnseenTexts() throws IOException {
        set("ru_toxic_vk_distorted.tsv", "toxic\ttext\n" + "1\tКакой чурбан сидит\n0\tДобрый день всем\n".repeat(60));
        set("ru_detox_pairs.tsv", "toxic\ttext\n" + "1\tНу и чурбан\n0\tСпасибо за ответ\n".repeat(60));
        set("kk_profane_kazsandra.tsv", "domain\ttext\n" + "x\tнағыз чурбан екен\n".repeat(60));
        for (String clean : List.of("kk_clean_formal.tsv", "kk_clean_reviews.tsv", "kk_tricky_clean.tsv")) {
            set(clean, "text\n" + "Рақмет сізге\n".repeat(60));
        }
        Path out = folder.resolve("abuse.tsv");
        StringWriter screen = new StringWriter();

        int status =
                line(screen, new StringWriter()).execute("train", "--data", folder.toString(), "--out", out.toString());

        assertThat(status).isZero();
        assertThat(screen.toString()).contains("ru_detox_pairs.tsv abusive").contains("100.00");
        assertThat(Files.readString(out)).contains("bias\t").contains("чурб\t");
    }

    @Test
    void aFolderWithoutTheSetsIsToldInOneLine() {
        StringWriter errors = new StringWriter();

        int status = line(new StringWriter(), errors).execute("train", "--data", folder.toString());

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString())
                .contains("measuring needs the public sets")
                .doesNotContain("\tat ");
    }

    private void set(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private static CommandLine line(StringWriter screen, StringWriter errors) {
        return RectorBlog.commandLine().setOut(new PrintWriter(screen, true)).setErr(new PrintWriter(errors, true));
    }
}
