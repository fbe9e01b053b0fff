package kz.rectorblog.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.rectorblog.StaffCast;
import kz.rectorblog.calendar.Procedure.Applicant;
import kz.rectorblog.common.Actor;
import kz.rectorblog.outbox.Outbox;
import kz.rectorblog.outbox.OutboxRunner;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.submission.Application;
import kz.rectorblog.submission.Confirmations;
import kz.rectorblog.submission.DangerAlarm;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.submission.Intake;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.NewSubmission;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.submission.VisibilityStep;
import kz.rectorblog.submission.WrittenSubmissions;
import kz.rectorblog.text.Language;

/** Cases that walk step by step, as the desk would lead them. */
@Singleton
class LetterCases {

    static final String TEXT = "Жатақханада интернет кешке өте баяу. Қашан жөнделетінін білгім келеді.";

    private final Intake intake;
    private final Confirmations confirmations;
    private final Lifecycle lifecycle;
    private final Submissions submissions;
    private final WrittenSubmissions written;
    private final LetterRows rows;
    private final OutboxRunner outbox;
    private final Outbox announcements;
    private final StaffCast cast;
    private int counter;

    LetterCases(
            Intake intake,
            Confirmations confirmations,
            Lifecycle lifecycle,
            Submissions submissions,
            WrittenSubmissions written,
            LetterRows rows,
            OutboxRunner outbox,
            Outbox announcements,
            StaffCast cast) {
        this.intake = intake;
        this.confirmations = confirmations;
        this.lifecycle = lifecycle;
        this.submissions = submissions;
        this.written = written;
        this.rows = rows;
        this.outbox = outbox;
        this.announcements = announcements;
        this.cast = cast;
    }

    Submission written(Language language, String name, String email, String text) {
        cast.of(CastMember.AIGERIM);
        String subject = "Тақырып " + ++counter + " " + email;
        intake.take(new NewSubmission(
                language, Kind.QUESTION, name, email, "+77010000001", null, subject, text, false, null));
        return written.about(subject).getFirst();
    }

    Submission registered(Language language, String name, String email) {
        Submission submission = written(language, name, email, TEXT);
        confirmations.confirm(written.confirmKeyOf(submission));
        return now(submission);
    }

    /** By the complaints policy, which ends with a decision. */
    Submission complaint(Language language, String name, String email) {
        cast.of(CastMember.AIGERIM);
        String subject = "Шағым " + ++counter + " " + email;
        Application application = new Application("complaint", Applicant.INDIVIDUAL, "", "", null, Map.of());
        intake.take(new NewSubmission(
                language, Kind.COMPLAINT, name, email, "+77010000001", null, subject, TEXT, false, null, application));
        Submission submission = written.about(subject).getFirst();
        confirmations.confirm(written.confirmKeyOf(submission));
        return now(submission);
    }

    @Transactional
    Submission conclude(Submission submission, String outcome, String decision) {
        rows.conclude(submission.key(), outcome, decision);
        return take(Step.CONCLUDE, submission);
    }

    Submission now(Submission submission) {
        return submissions.byId(submission.key()).orElseThrow();
    }

    /** As intake does when a rule of G22 fires. */
    @Transactional
    Submission withDanger(String name, String email) {
        Submission submission = written(Language.KK, name, email, TEXT);
        announcements.announce(DangerAlarm.DANGER_FOUND, submission.key(), "");
        return submission;
    }

    @Transactional
    Submission take(Step step, Submission submission) {
        return take(step, submission, current -> current);
    }

    @Transactional
    Submission forward(Submission submission, CastMember executor) {
        return take(
                Step.FORWARD,
                submission,
                current -> current.assignedTo(cast.of(executor).id(), null));
    }

    @Transactional
    Submission extend(Submission submission, String facts, LocalDate due) {
        rows.extend(submission.key(), facts, due);
        return take(Step.EXTEND, submission, current -> current.dueOn(due));
    }

    /** As a change of the calendar does. */
    @Transactional
    Submission reschedule(Submission submission, LocalDate to, String act) {
        Submission current = now(submission);
        String line = new DueDateMove(current.due(), to, act).line();
        return lifecycle.take(Step.RESCHEDULE, current.dueOn(to), Actor.SYSTEM, line);
    }

    @Transactional
    Submission decide(Step step, Submission submission, String grounds, String reason) {
        rows.decide(submission.key(), step.name(), grounds, reason);
        return take(step, submission);
    }

    @Transactional
    Submission answer(Submission submission, String body) {
        rows.answer(submission.key(), body);
        return take(Step.APPROVE_ANSWER, take(Step.SUBMIT_ANSWER, submission));
    }

    @Transactional
    Submission take(VisibilityStep step, Submission submission) {
        return lifecycle.take(step, now(submission), Actor.SYSTEM, "");
    }

    @Transactional
    Submission hideAuthor(Submission submission) {
        return lifecycle.hideAuthor(now(submission), Actor.AUTHOR);
    }

    void send() {
        outbox.runDue();
    }

    private Submission take(Step step, Submission submission, UnaryOperator<Submission> change) {
        return lifecycle.take(step, change.apply(now(submission)), Actor.SYSTEM, "");
    }
}
