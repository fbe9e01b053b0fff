package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;

/** Tells what a model says of texts that it has not learnt from: each quarter is judged by a model of the other three. */
public final class CrossValidation {

    private static final int PARTS = 4;

    /** Neighbours in a set resemble each other: they stay in one part. */
    private static final int NEIGHBOURS = 40;

    private CrossValidation() {}

    /** The highest score of each text's sentences, in the order of the texts. */
    public static double[] scores(List<LabelledText> texts) {
        double[] scores = new double[texts.size()];
        IntStream.range(0, PARTS).parallel().forEach(part -> judge(texts, part, scores));
        return scores;
    }

    private static void judge(List<LabelledText> texts, int part, double[] scores) {
        List<LabelledText> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (partOf(i) != part) {
                others.add(texts.get(i));
            }
        }
        LinearModel model = ModelTraining.learnt(others);
        for (int i = 0; i < texts.size(); i++) {
            if (partOf(i) == part) {
                scores[i] = highest(texts.get(i).text(), model);
            }
        }
    }

    private static int partOf(int index) {
        return index / NEIGHBOURS % PARTS;
    }

    private static double highest(String text, LinearModel model) {
        List<Word> words = Words.of(text);
        return SentenceScore.of(
                        words,
                        model,
                        at -> model.weigh(Phrase.fold(words.get(at).form())))
                .stream()
                .mapToDouble(SentenceScore::score)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
