package kz.rectorblog.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ordinary sentences in the three languages, one language after the other, so that made-up texts mix as an inbox does. */
public final class Sentences {

    private static final List<String> FILES =
            List.of("appeals_synth_kzgov.tsv", "kk_clean_formal.tsv", "ru_clean_strict.tsv", "petitions_en_wtp.tsv");

    private Sentences() {}

    /**
     * The texts of the clean sets.
     *
     * @throws BrokenBench when a set is not in the data folder
     */
    public static List<String> in(Path data) {
        List<String> sentences = new ArrayList<>();
        for (String file : FILES) {
            Rows.of(data.resolve(file)).forEach(row -> sentences.add(row.text()));
        }
        return sentences;
    }
}
