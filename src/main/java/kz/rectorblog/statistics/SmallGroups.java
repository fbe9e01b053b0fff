package kz.rectorblog.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Puts groups of few cases together, so that no row of a public table tells how one person's case fared. No case is left
 * out, so nothing overdue disappears; and what was put together is never one group alone, or the total less the other rows
 * would tell it.
 */
final class SmallGroups {

    /** A row of fewer cases is not shown alone. */
    static final int FEWEST = 5;

    private SmallGroups() {}

    /** The same groups in their order, those that were put together last; no groups where all are too few. */
    static Map<Heading, List<CaseTimes>> together(Map<Heading, List<CaseTimes>> groups) {
        List<Entry<Heading, List<CaseTimes>>> bySize = groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> group.getValue().size()))
                .toList();
        Map<Heading, List<CaseTimes>> kept = new LinkedHashMap<>(groups);
        List<CaseTimes> merged = new ArrayList<>();
        int count = 0;
        for (Entry<Heading, List<CaseTimes>> group : bySize) {
            boolean complete = count == 0 || count > 1 && merged.size() >= FEWEST;
            if (group.getValue().size() >= FEWEST && complete) {
                break;
            }
            merged.addAll(group.getValue());
            kept.remove(group.getKey());
            count++;
        }
        if (count == 0) {
            return kept;
        }
        if (merged.size() < FEWEST || count == 1) {
            return Map.of();
        }
        kept.put(new Heading.Together(count), merged);
        return kept;
    }
}
