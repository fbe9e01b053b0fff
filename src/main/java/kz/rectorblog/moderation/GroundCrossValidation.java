package kz.rectorblog.moderation;

import java.util.List;
import java.util.stream.IntStream;

/** Tells what a model of the grounds says of letters that it has not learnt from: each part is judged by a model of the others. */
public final class GroundCrossValidation {

    private static final int PARTS = 4;

    private GroundCrossValidation() {}

    /** The grounds that the letters are labelled with, in the order in which they are scored. */
    public static List<String> grounds(List<LabelledLetter> letters) {
        return GroundTraining.grounds(letters);
    }

    /** For each letter, the own ones first, its score for each ground. */
    public static double[][] scores(List<LabelledLetter> own, List<LabelledLetter> others) {
        double[][] scores = new double[own.size() + others.size()][];
        for (int part = 0; part < PARTS; part++) {
            GroundModel model = GroundTraining.learnt(without(part, own), without(part, others), grounds(own));
            judge(own, part, model, scores, 0);
            judge(others, part, model, scores, own.size());
        }
        return scores;
    }

    private static List<LabelledLetter> without(int part, List<LabelledLetter> letters) {
        return IntStream.range(0, letters.size())
                .filter(i -> i % PARTS != part)
                .mapToObj(letters::get)
                .toList();
    }

    private static void judge(
            List<LabelledLetter> letters, int part, GroundModel model, double[][] scores, int offset) {
        Vocabulary vocabulary = new Vocabulary();
        GroundVoices voices = new GroundVoices(model, vocabulary);
        for (int i = part; i < letters.size(); i += PARTS) {
            GroundScores found =
                    voices.in(new Reading(Field.TEXT, letters.get(i).text(), vocabulary));
            scores[offset + i] =
                    IntStream.range(0, model.grounds()).mapToDouble(found::best).toArray();
        }
    }
}
