package kz.rectorblog.bench;

import java.util.function.ToDoubleFunction;

/** What a figure is a share of, in percent. */
public enum Measure {
    /** Of the rows that ought to be found, those that were. */
    FOUND(counts -> share(counts.hits(), counts.hits() + counts.missed())),

    /** Of the rows that ought not to be found, those that were. */
    FALSE(counts -> share(counts.falseAlarms(), counts.falseAlarms() + counts.passed())),

    /** Of the rows found, those that ought to be. */
    PRECISION(counts -> share(counts.hits(), counts.hits() + counts.falseAlarms())),

    /** Of all rows, those rightly found or rightly passed. */
    ACCURACY(counts -> share(counts.hits() + counts.passed(), counts.all()));

    private final ToDoubleFunction<Counts> formula;

    Measure(ToDoubleFunction<Counts> formula) {
        this.formula = formula;
    }

    double of(Counts counts) {
        return formula.applyAsDouble(counts);
    }

    boolean meets(double percent, double aim) {
        return this == FALSE ? percent <= aim : percent >= aim;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
