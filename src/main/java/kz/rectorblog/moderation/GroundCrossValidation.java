package kz.rectorblog.moderation;

import java.util.ArrayList;
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

    /** For each letter its score for each ground. */
    public static double[][] scores(List<LabelledLetter> letters) {
        double[][] scores = new double[letters.size()][];
        for (int part = 0; part < PARTS; part++) {
            judge(letters, part, scores);
        }
        return scores;
    }

    private static void judge(List<LabelledLetter> letters, int part, double[][] scores) {
        List<LabelledLetter> others = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            if (i % PARTS != part) {
                others.add(letters.get(i));
            }
        }
        Vocabulary vocabulary = new Vocabulary();
        GroundModel model = GroundTraining.learnt(others);
        GroundVoices voices = new GroundVoices(model, vocabulary);
        IntStream.range(0, letters.size()).filter(i -> i % PARTS == part).forEach(i -> {
            GroundScores found =
                    voices.in(new Reading(Field.TEXT, letters.get(i).text(), vocabulary));
            scores[i] =
                    IntStream.range(0, model.grounds()).mapToDouble(found::best).toArray();
        });
    }
}
