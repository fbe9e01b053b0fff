package kz.rectorblog.desk;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerState;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.forwarding.Forwarding;
import kz.rectorblog.proceedings.Course;
import kz.rectorblog.proceedings.Proceedings;
import kz.rectorblog.review.Checkout;
import kz.rectorblog.review.Decision;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.Units;
import kz.rectorblog.submission.StoredAssessment;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Reads a whole case in a fixed, small number of queries. */
@Singleton
class CaseFiles {

    private final Submissions submissions;
    private final CaseWork work;
    private final Proceedings proceedings;
    private final AuditTrail audit;
    private final StaffDirectory staff;
    private final Units units;
    private final CaseAssignments assignments;

    CaseFiles(
            Submissions submissions,
            CaseWork work,
            Proceedings proceedings,
            AuditTrail audit,
            StaffDirectory staff,
            Units units,
            CaseAssignments assignments) {
        this.submissions = submissions;
        this.work = work;
        this.proceedings = proceedings;
        this.audit = audit;
        this.staff = staff;
        this.units = units;
        this.assignments = assignments;
    }

    @ReadOnly
    public CaseFile open(Submission submission, SignedIn reader) {
        long key = submission.key();
        boolean readsAll = reader.may(May.READ_CASE);
        Course course = proceedings.of(submission);
        Assigned assigned = assignments.of(submission, reader);
        // nobody can make out a certificate or hear a complaint without knowing whose it is
        boolean seesAuthor = reader.may(May.SEE_AUTHOR) || !course.procedure().published() && assigned.leads();
        @Nullable StoredAssessment assessment = work.assessment(key).orElse(null);
        List<Decision> decisions = work.decisions(key);
        @Nullable Checkout holder = work.holder(key).orElse(null);
        List<Forwarding> forwardings = work.forwardings(key);
        List<Answer> answers = work.answers(key).stream()
                .filter(answer -> answer.state() != AnswerState.DRAFT || assigned.leads())
                .toList();
        List<AuditEntry> history = audit.of(key);
        @Nullable Extension extension = work.extension(key).orElse(null);
        return new CaseFile(
                submission,
                course,
                submissions.textsOf(submission),
                seesAuthor ? submissions.authorOf(submission) : null,
                seesAuthor ? work.application(submission) : null,
                assessment,
                assessment == null || !readsAll ? List.of() : work.findings(assessment),
                decisions,
                holder,
                forwardings,
                assigned,
                extension,
                extension == null ? null : work.notice(extension),
                submissions.complainedOf(submission).orElse(null),
                submissions.complaintsAbout(submission),
                answers,
                history,
                staff.nameOf(staffIn(submission, holder, forwardings, assigned, answers, history)),
                reader.may(May.FORWARD) || assigned.leads() ? staff.activeExecutors() : List.of(),
                units.all(),
                assigned.today());
    }

    private static Set<Long> staffIn(
            Submission submission,
            @Nullable Checkout holder,
            List<Forwarding> forwardings,
            Assigned assigned,
            List<Answer> answers,
            List<AuditEntry> history) {
        Set<Long> staff = new HashSet<>();
        Stream.of(
                        Stream.of(submission.executorId(), holder == null ? null : holder.staffId()),
                        forwardings.stream().flatMap(f -> Stream.of(f.executorId(), f.forwardedBy())),
                        assigned.people(),
                        answers.stream().flatMap(answer -> Stream.of(answer.writtenBy(), answer.writtenFor())),
                        history.stream().map(AuditEntry::staffId))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .forEach(staff::add);
        return staff;
    }
}
