package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import kz.rectorblog.text.Word;

/** What a model thinks of one sentence: indexes of its words, the end not included, and the score. */
record SentenceScore(int from, int to, double score) {

    /** Every sentence of these words; {@code weight} tells what the word at an index weighs. */
    static List<SentenceScore> of(List<Word> words, LinearModel model, IntToDoubleFunction weight) {
        List<SentenceScore> scores = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            double sum = 0;
            while (to < words.size()
                    && words.get(to).sentence() == words.get(from).sentence()) {
                sum += weight.applyAsDouble(to);
                to++;
            }
            scores.add(new SentenceScore(from, to, model.score(sum, to - from)));
            from = to;
        }
        return scores;
    }
}
