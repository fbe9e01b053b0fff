package kz.rectorblog.agenda;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.absence.Substitutions;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.assignment.OwedContribution;
import kz.rectorblog.assignment.OwedContributions;
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
    private final Assignments assignments;
    private final OwedContributions owed;
    private final Deadlines deadlines;
    private final Clock clock;

    DueBoard(
            DueRepository cases,
            FeedLinks links,
            StaffDirectory staff,
            Assignments assignments,
            OwedContributions owed,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.links = links;
        this.staff = staff;
        this.assignments = assignments;
        this.owed = owed;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DueBoardPage page(SignedIn reader, FeedLinks.News news) {
        boolean own = !reader.may(May.READ_QUEUE);
        List<DueLine> found = own ? ownOf(reader) : everything(reader);
        boolean more = found.size() > MOST;
        List<DueLine> shown = more ? found.subList(0, MOST) : found;
        LocalDate today = Deadlines.dayOf(clock.instant());
        Substitutions substitutions = assignments.substitutions();
        List<Long> people = shown.stream()
                .flatMap(line -> Stream.of(line.executorId(), line.helperId()))
                .filter(Objects::nonNull)
                .flatMap(person -> Stream.concat(Stream.of(person), substitutions.substituteOf(person).stream()))
                .distinct()
                .toList();
        return new DueBoardPage(
                DueWeek.of(shown, today),
                own,
                more,
                staff.nameOf(people),
                substitutions,
                reader.staffId(),
                deadlines,
                today,
                links.addressOf(reader.staffId()).orElse(null),
                news == FeedLinks.News.RENEWED);
    }

    private List<DueLine> everything(SignedIn reader) {
        boolean quarantined = reader.may(May.SEE_QUARANTINED);
        List<DueLine> lines = cases.open(quarantined ? List.of(false, true) : List.of(false), MOST + 1);
        return withInnerTerms(lines, owed.awaited().stream().filter(each -> quarantined || !each.quarantined()));
    }

    /** What is to be answered and contributed by this person, or by somebody for whom this person stands in. */
    private List<DueLine> ownOf(SignedIn reader) {
        Set<Long> people = assignments.peopleOf(reader.staffId());
        return withInnerTerms(
                cases.ofExecutors(people, MOST + 1),
                owed.askedOf(people).stream().filter(each -> !each.given()));
    }

    private static List<DueLine> withInnerTerms(List<DueLine> lines, Stream<OwedContribution> owed) {
        Stream<DueLine> inner = owed.map(each -> new DueLine(
                each.number(),
                each.subject(),
                each.kind(),
                each.stage(),
                each.executorId(),
                each.innerDue(),
                each.staffId()));
        return Stream.concat(lines.stream(), inner)
                .sorted(Comparator.comparing(DueLine::dueDate))
                .toList();
    }
}
