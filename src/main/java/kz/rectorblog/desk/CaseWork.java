package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerDesk;
import kz.rectorblog.chasing.ExtensionNotice;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.forwarding.Forwarding;
import kz.rectorblog.forwarding.ForwardingDesk;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.review.Checkout;
import kz.rectorblog.review.Checkouts;
import kz.rectorblog.review.Decision;
import kz.rectorblog.review.Decisions;
import kz.rectorblog.submission.Application;
import kz.rectorblog.submission.Applications;
import kz.rectorblog.submission.Assessments;
import kz.rectorblog.submission.StoredAssessment;
import kz.rectorblog.submission.Submission;

/** What rules and people have done on one case, read from whoever keeps it. */
@Singleton
class CaseWork {

    private final Applications applications;
    private final Assessments assessments;
    private final Decisions decisions;
    private final Checkouts checkouts;
    private final ForwardingDesk forwarding;
    private final CaseExtensions extensions;
    private final AnswerDesk answering;

    CaseWork(
            Applications applications,
            Assessments assessments,
            Decisions decisions,
            Checkouts checkouts,
            ForwardingDesk forwarding,
            CaseExtensions extensions,
            AnswerDesk answering) {
        this.applications = applications;
        this.assessments = assessments;
        this.decisions = decisions;
        this.checkouts = checkouts;
        this.forwarding = forwarding;
        this.extensions = extensions;
        this.answering = answering;
    }

    Application application(Submission submission) {
        return applications.of(submission);
    }

    Optional<StoredAssessment> assessment(long submissionId) {
        return assessments.latestOf(submissionId);
    }

    List<Finding> findings(StoredAssessment assessment) {
        return assessments.findingsOf(assessment);
    }

    List<Decision> decisions(long submissionId) {
        return decisions.of(submissionId);
    }

    Optional<Checkout> holder(long submissionId) {
        return checkouts.holder(submissionId);
    }

    List<Forwarding> forwardings(long submissionId) {
        return forwarding.of(submissionId);
    }

    Optional<Extension> extension(long submissionId) {
        return extensions.of(submissionId);
    }

    ExtensionNotice notice(Extension extension) {
        return extensions.notice(extension);
    }

    List<Answer> answers(long submissionId) {
        return answering.of(submissionId);
    }
}
