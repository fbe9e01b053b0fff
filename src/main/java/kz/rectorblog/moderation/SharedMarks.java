package kz.rectorblog.moderation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What one book's detectors found in a text, for the same ones of another book. Used by one thread. */
final class SharedMarks {

    private final Map<Detector, Detector> twins;
    private final Map<Detector, List<Mark>> found = new IdentityHashMap<>();

    /** By a detector of the second book, the one of the first book that finds the same. */
    SharedMarks(Map<Detector, Detector> twins) {
        this.twins = twins;
    }

    List<Mark> marks(Detector detector, Draft draft) {
        List<Mark> known = found.get(twins.getOrDefault(detector, detector));
        if (known == null) {
            known = detector.find(draft);
            found.put(detector, known);
        }
        return known;
    }
}
