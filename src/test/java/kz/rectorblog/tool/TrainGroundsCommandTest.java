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

class TrainGroundsCommandTest {

    @TempDir
    Path folder;

    @Test
    void learnsFromTheLettersAndPrintsWhatItWouldSayOfUnseenOnes() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(
                letters.resolve("ours.tsv"),
                "labels\tlang\ttext\n" + "G12\tru\tСобрали сто подписей\n-\tkk\tКітапхана қашан ашылады?\n".repeat(20));
        for (String clean : List.of(
                "ru_toxic_vk_distorted.tsv",
                "ru_detox_pairs.tsv",
                "kk_profane_kazsandra.tsv",
                "kk_clean_formal.tsv",
                "kk_clean_reviews.tsv",
                "kk_tricky_clean.tsv",
                "en_toxic_davidson.tsv")) {
            Files.writeString(folder.resolve(clean), "toxic\ttext\n" + "0\tРақмет сізге\n".repeat(20));
        }
        Path out = folder.resolve("grounds.tsv");
        StringWriter screen = new StringWriter();

        int status = line(screen, new StringWriter())
                .execute(
                        "train-grounds",
                        "--letters",
                        letters.toString(),
                        "--data",
                        folder.toString(),
                        "--out",
                        out.toString());

        assertThat(status).isZero();
        assertThat(screen.toString()).contains("G12").contains("0.0: 100/100/0.00");
        assertThat(Files.readString(out)).contains("=grounds\tG12").contains("подп*");
    }

    @Test
    void aFolderWithoutLettersIsToldInOneLine() {
        StringWriter errors = new StringWriter();

        int status = line(new StringWriter(), errors)
                .execute("train-grounds", "--letters", folder.toString(), "--data", folder.toString());

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString()).contains("no labelled letters").doesNotContain("\tat ");
    }

    private static CommandLine line(StringWriter screen, StringWriter errors) {
        return RectorBlog.commandLine().setOut(new PrintWriter(screen, true)).setErr(new PrintWriter(errors, true));
    }
}
