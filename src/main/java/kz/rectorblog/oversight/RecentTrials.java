package kz.rectorblog.oversight;

import java.util.LinkedHashMap;
import java.util.function.Supplier;

/** The trials looked at lately on this node. */
final class RecentTrials {

    private final int most;
    private final LinkedHashMap<String, Trial> trials = new LinkedHashMap<>();

    RecentTrials(int most) {
        this.most = most;
    }

    synchronized Trial of(String key, Supplier<Trial> begun) {
        Trial trial = trials.computeIfAbsent(key, unseen -> begun.get());
        if (trials.size() > most) {
            trials.pollFirstEntry();
        }
        return trial;
    }
}
