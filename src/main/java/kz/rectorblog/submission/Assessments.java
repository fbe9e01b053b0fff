package kz.rectorblog.submission;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Finding;

/** What the rules said of each text, kept for the desk and for the record. */
@Singleton
public class Assessments {

    private final AssessmentRepository assessments;
    private final FindingRepository findings;
    private final Clock clock;

    Assessments(AssessmentRepository assessments, FindingRepository findings, Clock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.clock = clock;
    }

    /** Keeps the assessment of the submission's newest text. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void keep(Submission submission, Assessment assessment) {
        StoredAssessment stored = assessments.save(
                StoredAssessment.of(submission.key(), submission.textRevision(), assessment, clock.instant()));
        List<Finding> found = assessment.findings();
        findings.saveAll(IntStream.range(0, found.size())
                .mapToObj(position -> StoredFinding.of(idOf(stored), position, found.get(position)))
                .toList());
    }

    /** Oldest first, one for each text that came. */
    public List<StoredAssessment> of(long submissionId) {
        return assessments.findBySubmissionIdOrderById(submissionId);
    }

    public Optional<StoredAssessment> latestOf(long submissionId) {
        return assessments.findFirstBySubmissionIdOrderByIdDesc(submissionId);
    }

    /** In the order of the text, see {@link Assessment#findings()}. */
    public List<Finding> findingsOf(StoredAssessment assessment) {
        return findings.findByAssessmentIdOrderByPosition(idOf(assessment)).stream()
                .map(StoredFinding::finding)
                .toList();
    }

    private static long idOf(StoredAssessment assessment) {
        if (assessment.id() == null) {
            throw new IllegalStateException("not stored yet");
        }
        return assessment.id();
    }
}
