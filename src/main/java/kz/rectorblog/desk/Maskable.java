package kz.rectorblog.desk;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;

/**
 * A place that a moderator may mask.
 *
 * @param key the name of its tick box
 * @param inAnswer else in the author's words
 * @param advised whether it is masked unless the moderator says otherwise
 */
public record Maskable(String key, Finding finding, boolean inAnswer, boolean advised) {

    /** @param questionToo whether the verdict was to publish the author's words masked */
    static List<Maskable> of(List<Finding> question, List<Finding> answer, boolean questionToo) {
        List<Maskable> places = new ArrayList<>();
        for (int i = 0; i < question.size(); i++) {
            Finding finding = question.get(i);
            if (isPlace(finding)) {
                places.add(new Maskable("q" + i, finding, false, questionToo && finding.maskable()));
            }
        }
        for (int i = 0; i < answer.size(); i++) {
            Finding finding = answer.get(i);
            if (isPlace(finding)) {
                places.add(new Maskable("a" + i, finding, true, finding.maskable()));
            }
        }
        return List.copyOf(places);
    }

    boolean isIn(Field field, boolean answer) {
        return inAnswer == answer && finding.field() == field;
    }

    private static boolean isPlace(Finding finding) {
        boolean words = finding.field() == Field.SUBJECT || finding.field() == Field.TEXT;
        return words && !finding.quote().isBlank() && finding.quote().length() <= 200;
    }
}
