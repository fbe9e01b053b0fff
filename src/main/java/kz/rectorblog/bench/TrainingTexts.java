package kz.rectorblog.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.rectorblog.moderation.LabelledText;

/**
 * The public sets that a model may learn from. The English ones are left out: they are tweets and templates, and what is
 * learnt from them takes a tenth of ordinary petitions for abuse.
 */
public final class TrainingTexts {

    private static final Predicate<Row> TOXIC = Condition.of("toxic=1");
    private static final Predicate<Row> ALL = Condition.of("-");
    private static final Predicate<Row> NONE = Condition.of("none");

    private TrainingTexts() {}

    /**
     * Every text of the sets, always in the same order.
     *
     * @throws BrokenBench when one of them is not in the data folder
     */
    public static List<LabelledText> in(Path data) {
        return Stream.of(
                        texts(data, "ru_toxic_vk_distorted.tsv", TOXIC),
                        texts(data, "ru_detox_pairs.tsv", TOXIC),
                        texts(data, "kk_profane_kazsandra.tsv", ALL),
                        texts(data, "kk_clean_formal.tsv", NONE),
                        texts(data, "kk_clean_reviews.tsv", NONE),
                        texts(data, "kk_tricky_clean.tsv", NONE))
                .flatMap(List::stream)
                .toList();
    }

    private static List<LabelledText> texts(Path data, String file, Predicate<Row> abusive) {
        return Rows.of(data.resolve(file)).stream()
                .map(row -> new LabelledText(file, row.text(), abusive.test(row)))
                .toList();
    }
}
