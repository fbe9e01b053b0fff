package kz.rectorblog.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A changed copy in the making: what is not named stays as it is. */
final class SubmissionChange {

    private final Submission before;
    private @Nullable String number;
    private @Nullable Long unitId;
    private Stage stage;
    private Visibility visibility;
    private boolean hideAuthor;
    private boolean quarantined;
    private int textRevision;
    private @Nullable Long executorId;
    private @Nullable Instant receivedAt;
    private @Nullable LocalDate dueDate;
    private @Nullable Instant closedAt;
    private Instant stageSince;

    SubmissionChange(Submission before) {
        this.before = before;
        this.number = before.number();
        this.unitId = before.unitId();
        this.stage = before.stage();
        this.visibility = before.visibility();
        this.hideAuthor = before.hideAuthor();
        this.quarantined = before.quarantined();
        this.textRevision = before.textRevision();
        this.executorId = before.executorId();
        this.receivedAt = before.receivedAt();
        this.dueDate = before.dueDate();
        this.closedAt = before.closedAt();
        this.stageSince = before.stageSince();
    }

    SubmissionChange number(@Nullable String value) {
        number = value;
        return this;
    }

    SubmissionChange unitId(@Nullable Long value) {
        unitId = value;
        return this;
    }

    SubmissionChange stage(Stage value) {
        stage = value;
        return this;
    }

    SubmissionChange visibility(Visibility value) {
        visibility = value;
        return this;
    }

    SubmissionChange hideAuthor(boolean value) {
        hideAuthor = value;
        return this;
    }

    SubmissionChange quarantined(boolean value) {
        quarantined = value;
        return this;
    }

    SubmissionChange textRevision(int value) {
        textRevision = value;
        return this;
    }

    SubmissionChange executorId(@Nullable Long value) {
        executorId = value;
        return this;
    }

    SubmissionChange receivedAt(@Nullable Instant value) {
        receivedAt = value;
        return this;
    }

    SubmissionChange dueDate(@Nullable LocalDate value) {
        dueDate = value;
        return this;
    }

    SubmissionChange closedAt(@Nullable Instant value) {
        closedAt = value;
        return this;
    }

    SubmissionChange stageSince(Instant value) {
        stageSince = value;
        return this;
    }

    Submission made() {
        return new Submission(
                before.id(),
                number,
                before.kind(),
                before.procedureId(),
                before.language(),
                unitId,
                stage,
                visibility,
                hideAuthor,
                quarantined,
                textRevision,
                executorId,
                before.createdAt(),
                receivedAt,
                dueDate,
                closedAt,
                stageSince,
                before.version());
    }
}
