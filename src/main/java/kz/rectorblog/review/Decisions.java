package kz.rectorblog.review;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.StoredAssessment;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** The verdicts that people gave, each with the rule book and the text it was given on. */
@Singleton
public class Decisions {

    private final DecisionRepository decisions;
    private final Assessments assessments;
    private final Clock clock;

    Decisions(DecisionRepository decisions, Assessments assessments, Clock clock) {
        this.decisions = decisions;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Decision> of(long submissionId) {
        return decisions.findBySubmissionIdOrderById(submissionId);
    }

    /** The verdict on consideration, or the correction, that holds now. */
    public Optional<Decision> latestOnConsideration(long submissionId) {
        return latest(submissionId, decision -> !decision.kind().onPublication());
    }

    /** The verdict on publication that holds now. */
    public Optional<Decision> latestOnPublication(long submissionId) {
        return latest(submissionId, decision -> decision.kind().onPublication());
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void keep(
            Submission submission,
            DecisionKind kind,
            Set<String> grounds,
            String reason,
            @Nullable String competentBody,
            long staffId) {
        StoredAssessment read = assessments.latestOf(submission.key()).orElseThrow();
        String ids = String.join(",", grounds.stream().sorted().toList());
        decisions.save(new Decision(
                null,
                submission.key(),
                kind,
                ids,
                reason,
                competentBody,
                read.rulesHash(),
                read.textHash(),
                staffId,
                clock.instant()));
    }

    private Optional<Decision> latest(long submissionId, Predicate<Decision> which) {
        return of(submissionId).stream().filter(which).max(Comparator.comparing(Decisions::idOf));
    }

    private static long idOf(Decision decision) {
        if (decision.id() == null) {
            throw new IllegalStateException("not stored yet");
        }
        return decision.id();
    }
}
