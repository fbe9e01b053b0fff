package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Goes back through the submissions, for whoever asks what a rule would have said of them. Changes nothing. */
@Singleton
public class PastSubmissions {

    private static final int AT_ONCE = 500;

    private final PastSubmissionRepository rows;

    PastSubmissions(PastSubmissionRepository rows) {
        this.rows = rows;
    }

    /** How many there are, if not more than this. */
    public int countUpTo(int most) {
        return rows.countUpTo(most);
    }

    /** The latest ones, newest first; read some at a time. */
    public Iterator<PastSubmission> latest(int most) {
        return Stream.iterate(
                        rows.before(Long.MAX_VALUE, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> rows.before(page.getLast().id(), AT_ONCE))
                .flatMap(List::stream)
                .limit(most)
                .iterator();
    }
}
