package kz.rectorblog.journal;

import jakarta.inject.Singleton;
import java.util.List;
import kz.rectorblog.common.Period;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.SignedIn;

/** The journal as one reader may see it. */
@Singleton
class Journal {

    /** More lines than a university registers in a year; a page of more would help nobody. */
    static final int MOST = 20_000;

    private final JournalRepository lines;

    Journal(JournalRepository lines) {
        this.lines = lines;
    }

    /** At most {@link #MOST} lines, in the order in which they were received. */
    List<JournalLine> of(Period period, SignedIn reader) {
        boolean seesAll = reader.may(May.SEE_QUARANTINED);
        return lines.received(period.begins(), period.ends(), MOST).stream()
                .map(line -> line.quarantined() && !seesAll ? line.covered() : line)
                .toList();
    }
}
