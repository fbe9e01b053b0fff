package kz.rectorblog.agenda;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.web.SignedIn;

/** Puts the board together: every open case for those who read the queue, the own ones for an executor. */
@Singleton
class DueBoard {

    private static final int MOST = 400;

    private final DueRepository cases;
    private final FeedLinks links;
    private final StaffDirectory staff;
    private final Deadlines deadlines;
    private final Clock clock;

    DueBoard(DueRepository cases, FeedLinks links, StaffDirectory staff, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.links = links;
        this.staff = staff;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DueBoardPage page(SignedIn reader, FeedLinks.News news) {
        boolean own = !reader.may(May.READ_QUEUE);
        List<DueLine> found = own ? cases.ofExecutor(reader.staffId(), MOST + 1) : everything(reader);
        boolean more = found.size() > MOST;
        List<DueLine> shown = more ? found.subList(0, MOST) : found;
        LocalDate today = Deadlines.dayOf(clock.instant());
        List<Long> executors = shown.stream()
                .map(DueLine::executorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new DueBoardPage(
                DueWeek.of(shown, today),
                own,
                more,
                staff.nameOf(executors),
                deadlines,
                today,
                links.addressOf(reader.staffId()).orElse(null),
                news == FeedLinks.News.RENEWED);
    }

    private List<DueLine> everything(SignedIn reader) {
        return cases.open(reader.may(May.SEE_QUARANTINED) ? List.of(false, true) : List.of(false), MOST + 1);
    }
}
