package kz.rectorblog.rules;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.rectorblog.moderation.Finding;

/** Counts what two books say differently, by rule and by verdict. */
public final class DifferenceCount {

    private final SortedMap<Hit, Integer> newlyHit = new TreeMap<>();
    private final SortedMap<Hit, Integer> noLongerHit = new TreeMap<>();
    private final SortedMap<Turn, Integer> consideration = new TreeMap<>();
    private final SortedMap<Turn, Integer> publication = new TreeMap<>();
    private long texts;

    /** A rule with its ground. */
    public record Hit(String ground, String rule) implements Comparable<Hit> {
        @Override
        public int compareTo(Hit other) {
            int byGround = ground.compareTo(other.ground);
            return byGround == 0 ? rule.compareTo(other.rule) : byGround;
        }
    }

    /** From one verdict to another, both by their codes. */
    public record Turn(String from, String to) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byFrom = from.compareTo(other.from);
            return byFrom == 0 ? to.compareTo(other.to) : byFrom;
        }
    }

    public void add(Change change) {
        texts++;
        change.newlyHit().forEach(finding -> newlyHit.merge(hit(finding), 1, Integer::sum));
        change.noLongerHit().forEach(finding -> noLongerHit.merge(hit(finding), 1, Integer::sum));
        if (change.ofConsideration()) {
            Turn turn = new Turn(
                    change.before().consideration().code(),
                    change.after().consideration().code());
            consideration.merge(turn, 1, Integer::sum);
        }
        if (change.ofPublication()) {
            Turn turn = new Turn(
                    change.before().publication().code(),
                    change.after().publication().code());
            publication.merge(turn, 1, Integer::sum);
        }
    }

    /** How many texts the books differ on. */
    public long texts() {
        return texts;
    }

    /** Places, by rule. */
    public SortedMap<Hit, Integer> newlyHit() {
        return Collections.unmodifiableSortedMap(newlyHit);
    }

    /** Places, by rule. */
    public SortedMap<Hit, Integer> noLongerHit() {
        return Collections.unmodifiableSortedMap(noLongerHit);
    }

    /** The rules of both, in the order of their grounds. */
    public Map<Hit, Integer> hits() {
        SortedMap<Hit, Integer> both = new TreeMap<>(newlyHit);
        noLongerHit.forEach((hit, count) -> both.merge(hit, count, Integer::sum));
        return both;
    }

    public SortedMap<Turn, Integer> consideration() {
        return Collections.unmodifiableSortedMap(consideration);
    }

    public SortedMap<Turn, Integer> publication() {
        return Collections.unmodifiableSortedMap(publication);
    }

    private static Hit hit(Finding finding) {
        return new Hit(finding.ground(), finding.rule());
    }
}
