package kz.rectorblog.submission;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where one submission stands. Its words are {@link SubmissionText}s, its author a {@link SubmissionAuthor}.
 *
 * @param number the registration number, given with the receipt
 * @param procedureId by which document it is handled: the file of its terms
 * @param language the language that the author chose for letters and answer
 * @param unitId the unit that the author names, if any
 * @param hideAuthor the author asked that name, e-mail and phone are not published (Reg. 5.5, 5.6)
 * @param quarantined a secrecy ground was found (G01, G02): only two named roles may see it
 * @param textRevision the number of the newest text, from 1
 * @param executorId the member of staff who must answer now
 * @param receivedAt when the e-mail was proven; the term counts from that day
 * @param closedAt when the author got the outcome
 */
@MappedEntity("submission")
public record Submission(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable String number,
        Kind kind,
        String procedureId,
        Language language,
        @Nullable Long unitId,
        Stage stage,
        Visibility visibility,
        boolean hideAuthor,
        boolean quarantined,
        int textRevision,
        @Nullable Long executorId,
        Instant createdAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate dueDate,
        @Nullable Instant closedAt,
        Instant stageSince,
        @Version int version) {

    static Submission written(NewSubmission written, boolean quarantined, Instant at) {
        return new Submission(
                null,
                null,
                written.kind(),
                written.application().procedure(),
                written.language(),
                written.unitId(),
                Stage.AWAITING_CONFIRMATION,
                Visibility.UNDECIDED,
                written.hideAuthor(),
                quarantined,
                1,
                null,
                at,
                null,
                null,
                null,
                at,
                0);
    }

    /** The id of a stored submission. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** The number, or for a case that has none yet the word that logs and errors use. */
    public String name() {
        return number == null ? "unregistered-" + id : number;
    }

    /** What has a number has a receipt and a due date. */
    public LocalDate due() {
        if (dueDate == null) {
            throw new IllegalStateException(name() + " has no due date yet");
        }
        return dueDate;
    }

    public Instant received() {
        if (receivedAt == null) {
            throw new IllegalStateException(name() + " is not received yet");
        }
        return receivedAt;
    }

    /** Open and past its due date: computed, never stored. */
    public boolean overdueOn(LocalDate today) {
        return dueDate != null && !stage.closed() && dueDate.isBefore(today);
    }

    Submission after(Step step, Instant at) {
        if (!step.allowedFrom(stage)) {
            throw new StepNotAllowed(this, step, stage);
        }
        Stage next = step.leadsTo(stage);
        SubmissionChange moved = new SubmissionChange(this).stage(next).closedAt(closing(next, at));
        return (next == stage ? moved : moved.stageSince(at)).made();
    }

    Submission after(VisibilityStep step) {
        if (!step.allowedFrom(visibility)) {
            throw new StepNotAllowed(this, step, visibility);
        }
        return new SubmissionChange(this).visibility(step.leadsTo()).made();
    }

    private @Nullable Instant closing(Stage next, Instant at) {
        if (!next.closed()) {
            return null;
        }
        return next == stage ? closedAt : at;
    }

    Submission registeredAs(String newNumber, Instant received, LocalDate due) {
        return new SubmissionChange(this)
                .number(newNumber)
                .receivedAt(received)
                .dueDate(due)
                .made();
    }

    Submission rewritten(boolean secret, Instant received, LocalDate due) {
        return new SubmissionChange(this)
                .visibility(Visibility.UNDECIDED)
                .quarantined(secret)
                .textRevision(textRevision + 1)
                .receivedAt(received)
                .dueDate(due)
                .made();
    }

    /** Its procedure says that nobody but its author gets the answer. */
    Submission keptPrivate() {
        return visibility == Visibility.UNDECIDED
                ? new SubmissionChange(this).visibility(Visibility.PRIVATE).made()
                : this;
    }

    Submission withAuthorHidden() {
        return new SubmissionChange(this).hideAuthor(true).made();
    }

    /** The same case without quarantine: stored only by {@link Step#LIFT_QUARANTINE}. */
    public Submission outOfQuarantine() {
        return new SubmissionChange(this).quarantined(false).made();
    }

    /** The same case with this executor and unit: stored only by {@link Step#FORWARD}. */
    public Submission assignedTo(long executor, @Nullable Long unit) {
        return new SubmissionChange(this).executorId(executor).unitId(unit).made();
    }

    /** The same case with another due date: stored only by {@link Step#EXTEND} and {@link Step#RESCHEDULE}. */
    public Submission dueOn(LocalDate due) {
        return new SubmissionChange(this).dueDate(due).made();
    }
}
