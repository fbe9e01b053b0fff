package kz.rectorblog.assignment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.rectorblog.calendar.Deadlines;

/** What co-executors owe, with their inner terms. Changes nothing. */
@Singleton
public class OwedContributions {

    private final CoExecutorRepository rows;
    private final Deadlines deadlines;

    OwedContributions(CoExecutorRepository rows, Deadlines deadlines) {
        this.rows = rows;
        this.deadlines = deadlines;
    }

    /** What is asked of these people, given already or not, the most urgent first. What is quarantined is absent. */
    public List<OwedContribution> askedOf(Collection<Long> people) {
        return sorted(rows.ofPeople(people)).stream()
                .filter(owed -> !owed.quarantined())
                .toList();
    }

    /** What nobody has given yet, in all open cases, the most urgent first. */
    public List<OwedContribution> awaited() {
        return sorted(rows.all()).stream().filter(owed -> !owed.given()).toList();
    }

    private List<OwedContribution> sorted(List<AskedHelp> asked) {
        return asked.stream()
                .map(this::owed)
                .sorted(Comparator.comparing(OwedContribution::innerDue))
                .toList();
    }

    private OwedContribution owed(AskedHelp asked) {
        return new OwedContribution(
                asked.id(),
                asked.submissionId(),
                asked.number(),
                asked.subject(),
                asked.kind(),
                asked.stage(),
                asked.executorId(),
                asked.quarantined(),
                asked.staffId(),
                deadlines.innerDue(Deadlines.dayOf(asked.askedAt()), asked.dueDate(), asked.daysBefore()),
                asked.contributions() > 0);
    }
}
