package kz.rectorblog.chasing;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * On which working days a case is chased. A step is told by the working days that are left: 0 on the due date, negative
 * after it.
 *
 * @param before the steps before the due date
 * @param rectorFrom the overdue working day, from 1, on which the rector comes in
 */
record Ladder(SortedSet<Integer> before, int rectorFrom) {

    private static final int LONGEST = 30;

    Ladder {
        if (rectorFrom < 1 || !before.stream().allMatch(days -> days >= 1 && days <= LONGEST)) {
            throw new IllegalArgumentException("rectorblog.chasing: days-before are 1 to " + LONGEST
                    + " and rector-from at least 1, not " + before + " and " + rectorFrom);
        }
    }

    /** @param daysBefore such as {@code 5,2,1} */
    static Ladder of(String daysBefore, int rectorFrom) {
        SortedSet<Integer> before = new TreeSet<>();
        try {
            Arrays.stream(daysBefore.split(","))
                    .map(String::strip)
                    .filter(days -> !days.isEmpty())
                    .forEach(days -> before.add(Integer.parseInt(days)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "rectorblog.chasing: days-before is written like 5,2,1, not " + daysBefore, e);
        }
        return new Ladder(before, rectorFrom);
    }

    boolean isStep(int daysLeft) {
        return daysLeft <= 0 || before.contains(daysLeft);
    }

    boolean reachesRector(int daysLeft) {
        return daysLeft <= -rectorFrom;
    }

    /** So many working days ahead there is something to look for. */
    int horizon() {
        return before.isEmpty() ? 0 : before.last();
    }
}
