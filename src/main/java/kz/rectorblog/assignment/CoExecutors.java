package kz.rectorblog.assignment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.submission.Submission;

/** Who helps with a case, by when, and what was given. Changes nothing. */
@Singleton
public class CoExecutors {

    private final CoExecutorRepository rows;
    private final ContributionRepository contributions;
    private final InnerTermSettings settings;
    private final Deadlines deadlines;

    CoExecutors(
            CoExecutorRepository rows,
            ContributionRepository contributions,
            InnerTermSettings settings,
            Deadlines deadlines) {
        this.rows = rows;
        this.contributions = contributions;
        this.settings = settings;
        this.deadlines = deadlines;
    }

    /** In the order in which they were asked; those whose help is no longer asked for too. */
    public List<InnerTerm> of(Submission submission) {
        List<CoExecutor> all = rows.findBySubmissionIdOrderById(submission.key());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Contribution>> given =
                contributions
                        .findByCoExecutorIdInOrderById(
                                all.stream().map(CoExecutor::key).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Contribution::coExecutorId));
        return all.stream()
                .map(each -> new InnerTerm(
                        each, each.innerDue(submission.due(), deadlines), given.getOrDefault(each.key(), List.of())))
                .toList();
    }

    public Optional<CoExecutor> find(long id) {
        return rows.findById(id);
    }

    /** By when a co-executor who is asked today owes a contribution, where nobody says otherwise. */
    public LocalDate usualDue(Submission submission, LocalDate today) {
        return deadlines.innerDue(today, submission.due(), settings.coExecutorDays());
    }

    public int usualDays() {
        return settings.coExecutorDays();
    }

    /**
     * By when the lead's draft should be ready.
     *
     * @param given the day on which the case came to the lead
     */
    public LocalDate draftDue(LocalDate given, LocalDate due) {
        return deadlines.innerDue(given, due, settings.draftDays());
    }
}
