package kz.rectorblog.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text: word by word what stayed, what went and what came. */
public final class TextDifference {

    /** Longer texts are shown as wholly gone and wholly new: the table would grow with the square of the words. */
    private static final int LONGEST = 2000;

    private static final Pattern BORDER = Pattern.compile("(?<=\\s)(?=\\S)");

    private TextDifference() {}

    public enum Change {
        STAYED,
        GONE,
        NEW
    }

    public record Run(Change change, String text) {}

    public static List<Run> between(String before, String after) {
        String[] old = BORDER.split(before);
        String[] fresh = BORDER.split(after);
        if (old.length > LONGEST || fresh.length > LONGEST) {
            return List.of(new Run(Change.GONE, before), new Run(Change.NEW, after));
        }
        return walk(old, fresh, commonLengths(old, fresh));
    }

    /** How many words the ends of both have in common, from each pair of places on. */
    private static int[][] commonLengths(String[] old, String[] fresh) {
        int[][] common = new int[old.length + 1][fresh.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = fresh.length - 1; j >= 0; j--) {
                common[i][j] = same(old[i], fresh[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Run> walk(String[] old, String[] fresh, int[][] common) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < fresh.length) {
            if (i < old.length && j < fresh.length && same(old[i], fresh[j])) {
                add(runs, Change.STAYED, fresh[j++]);
                i++;
            } else if (j == fresh.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, Change.GONE, old[i++]);
            } else {
                add(runs, Change.NEW, fresh[j++]);
            }
        }
        return runs;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Run> runs, Change change, String word) {
        if (!runs.isEmpty() && runs.getLast().change() == change) {
            runs.set(runs.size() - 1, new Run(change, runs.getLast().text() + word));
        } else {
            runs.add(new Run(change, word));
        }
    }
}
