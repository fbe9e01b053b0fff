package kz.rectorblog.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.answering.AnswerState;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Outcome;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.chasing.ExtensionNotice;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.forwarding.Forwarding;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.proceedings.Course;
import kz.rectorblog.review.Checkout;
import kz.rectorblog.review.Decision;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.submission.Application;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.StoredAssessment;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.SubmissionText;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one case, as far as its reader may know it.
 *
 * @param course where it stands by its procedure
 * @param texts every revision, oldest first
 * @param author null for whoever may not see the author
 * @param application what the procedure's form asked; null with the author
 * @param assessment the rules' two verdicts on the newest text
 * @param assigned whose work it is, and what co-executors give to it
 * @param notice whether the author has been told of the extension
 * @param complainsAbout the case that this one is a complaint about
 * @param complaints about this case, registered ones, oldest first
 * @param answers every text written in answer, oldest first; another person's draft is left out
 * @param names of the members of staff who occur here
 * @param executors those to whom it may be forwarded
 * @param today in the university's zone
 */
public record CaseFile(
        Submission submission,
        Course course,
        List<SubmissionText> texts,
        @Nullable SubmissionAuthor author,
        @Nullable Application application,
        @Nullable StoredAssessment assessment,
        List<Finding> findings,
        List<Decision> decisions,
        @Nullable Checkout holder,
        List<Forwarding> forwardings,
        Assigned assigned,
        @Nullable Extension extension,
        @Nullable ExtensionNotice notice,
        @Nullable Submission complainsAbout,
        List<Submission> complaints,
        List<Answer> answers,
        List<AuditEntry> history,
        Map<Long, String> names,
        List<StaffMember> executors,
        List<Unit> units,
        LocalDate today) {

    public Procedure procedure() {
        return course.procedure();
    }

    public SubmissionText text() {
        return texts.getLast();
    }

    public Seen seen() {
        long lastEntry = history.isEmpty() ? 0 : idOf(history.getLast());
        return Seen.of(submission, lastEntry);
    }

    public List<Finding> findingsIn(Field field) {
        return findings.stream().filter(finding -> finding.field() == field).toList();
    }

    public Set<String> groundsFound() {
        Set<String> grounds = new TreeSet<>();
        findings.forEach(finding -> grounds.add(finding.ground()));
        return grounds;
    }

    public String nameOf(@Nullable Long staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }

    /** That this person is away, until when, and who stands in; empty where the person is there. */
    public String away(Frame frame, long person) {
        return assigned.substitutions()
                .absenceOf(person)
                .map(absence -> absence.substituteId() == null
                        ? frame.text("desk.away.nobody", frame.date(absence.lastDay()))
                        : frame.text("desk.away.until", frame.date(absence.lastDay()), nameOf(absence.substituteId())))
                .orElse("");
    }

    public Optional<Unit> unit() {
        return units.stream()
                .filter(unit -> submission.unitId() != null && unit.id() == submission.unitId())
                .findFirst();
    }

    /** The newest text of an answer in this state. */
    public Optional<Answer> answer(AnswerState state) {
        return answers.stream()
                .filter(answer -> answer.state() == state)
                .max(Comparator.comparingLong(answer -> answer.id() == null ? 0 : answer.id()));
    }

    /** The verdict on publication that holds. */
    public Optional<Decision> publicationVerdict() {
        return decisions.stream()
                .filter(decision -> decision.kind().onPublication())
                .reduce((first, second) -> second);
    }

    /** The last of all other verdicts. */
    public Optional<Decision> considerationVerdict() {
        return decisions.stream()
                .filter(decision -> !decision.kind().onPublication())
                .reduce((first, second) -> second);
    }

    /** The detail of an entry in words; steps and outcomes by their names in the procedure. */
    public String wordsOf(Frame frame, AuditEntry event) {
        return procedure()
                .step(event.detail())
                .map(ProcedureStep::name)
                .or(() -> procedure().outcome(event.detail()).map(Outcome::name))
                .map(frame::text)
                .orElseGet(() -> EventDetail.words(frame, event));
    }

    /** What happened after this entry, oldest first. */
    public List<AuditEntry> since(long entry) {
        return history.stream().filter(event -> idOf(event) > entry).toList();
    }

    private static long idOf(AuditEntry entry) {
        return entry.id() == null ? 0 : entry.id();
    }
}
