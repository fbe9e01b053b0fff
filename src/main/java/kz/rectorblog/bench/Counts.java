package kz.rectorblog.bench;

/** How many rows were rightly found, missed, wrongly found and rightly passed. */
public record Counts(long hits, long missed, long falseAlarms, long passed) {

    long all() {
        return hits + missed + falseAlarms + passed;
    }
}
