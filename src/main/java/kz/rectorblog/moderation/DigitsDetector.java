package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds numbers of certain lengths that their check digit confirms, written in one or divided by spaces and hyphens, in
 * one walk over the text. {@code lengths}: how many digits such a number may have, the longest first.
 */
final class DigitsDetector implements FieldDetector {

    /** So many digits of long numbers are looked at; whoever writes more is testing us. */
    private static final int MOST_TRIALS = 10_000;

    private final int[] lengths;
    private final int shortest;
    private final Validator validator;

    private DigitsDetector(int[] lengths, Validator validator) {
        this.lengths = lengths;
        this.shortest = lengths[lengths.length - 1];
        this.validator = validator;
    }

    static DigitsDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "lengths", "validator");
        try {
            int[] lengths =
                    detect.texts("lengths").stream().mapToInt(Integer::parseInt).toArray();
            if (lengths.length == 0) {
                throw detect.broken("'lengths' is missing");
            }
            return new DigitsDetector(lengths, detect.choice("validator", Validator.class));
        } catch (NumberFormatException noNumber) {
            throw detect.broken("lengths", "a length is a number of digits");
        }
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Mark> marks = new ArrayList<>();
        int trials = 0;
        for (DigitRun run : reading.digitRuns()) {
            if (run.count() >= shortest && trials < MOST_TRIALS) {
                addNumbers(run, reading, marks);
                trials += run.count();
            }
        }
        return marks;
    }

    private void addNumbers(DigitRun run, Reading reading, List<Mark> marks) {
        int first = 0;
        while (first + shortest <= run.count()) {
            int length = run.startsGroup(first) ? lengthAt(run, first) : 0;
            if (length > 0) {
                marks.add(reading.mark(run.place(first), run.place(first + length - 1) + 1));
            }
            first += Math.max(1, length);
        }
    }

    /** How many digits from here are such a number, or 0. */
    private int lengthAt(DigitRun run, int first) {
        for (int length : lengths) {
            boolean whole = first + length <= run.count()
                    && run.endsGroup(first + length - 1)
                    && run.isPlain(first, first + length - 1);
            if (whole && validator.confirms(run.digits(first, length))) {
                return length;
            }
        }
        return 0;
    }
}
