package kz.rectorblog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.moderation.LabelledLetter;

/**
 * The letters that the model of the grounds learns from: our own, written by hand with their labels, and as innocent ones
 * the clean texts of public sets that a model may learn from.
 */
public final class TrainingLetters {

    private static final String NONE = "-";
    /** So many public texts stand for one that is learnt: there are many of them, and few topics. */
    private static final int PUBLIC = 8;

    private TrainingLetters() {}

    /**
     * Every letter of the TSV files of a folder, by name and line: the columns labels, lang and text.
     *
     * @throws BrokenBench when there is none
     */
    public static List<LabelledLetter> own(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<LabelledLetter> letters = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(file -> letters(file).stream())
                    .toList();
            if (letters.isEmpty()) {
                throw new BrokenBench("there are no labelled letters in " + folder);
            }
            return letters;
        } catch (IOException unreadable) {
            throw new BrokenBench("cannot read the folder of labelled letters " + folder);
        }
    }

    private static List<LabelledLetter> letters(Path file) {
        return Rows.of(file).stream().map(TrainingLetters::letter).toList();
    }

    private static LabelledLetter letter(Row row) {
        String labels = row.labels().getOrDefault("labels", NONE);
        Set<String> grounds = labels.equals(NONE) ? Set.of() : Set.of(labels.split(","));
        return new LabelledLetter("letters " + row.labels().getOrDefault("lang", ""), grounds, row.text());
    }

    /**
     * Clean texts of the public sets, always the same.
     *
     * @throws BrokenBench when one of them is not in the data folder
     */
    public static List<LabelledLetter> innocent(Path data) {
        List<LabelledLetter> letters = new ArrayList<>();
        TrainingTexts.in(data).stream()
                .filter(text -> !text.abusive())
                .forEach(text -> letters.add(new LabelledLetter(text.set(), Set.of(), text.text())));
        Rows.of(data.resolve("en_toxic_davidson.tsv")).stream()
                .filter(Condition.of("class_0hate_1off_2none=2"))
                .forEach(row -> letters.add(new LabelledLetter("en_toxic_davidson.tsv", Set.of(), row.text())));
        return Stream.iterate(0, at -> at < letters.size(), at -> at + PUBLIC)
                .map(letters::get)
                .toList();
    }
}
