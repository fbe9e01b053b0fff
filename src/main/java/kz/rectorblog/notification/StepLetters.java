package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;

/** What the author is told of each step of consideration (Reg. 4.2), where it still holds when the letter is written. */
@Singleton
class StepLetters {

    private final CaseFacts facts;
    private final DecisionLetters decisions;
    private final StaffDirectory staff;
    private final Units units;

    StepLetters(CaseFacts facts, DecisionLetters decisions, StaffDirectory staff, Units units) {
        this.facts = facts;
        this.decisions = decisions;
        this.staff = staff;
        this.units = units;
    }

    /** Whether the author hears of this step at all. */
    static boolean tells(Step step) {
        return switch (step) {
            case CONFIRM,
                    RETURN_TO_AUTHOR,
                    RESUBMIT,
                    ACCEPT,
                    DECLINE,
                    REDIRECT,
                    FORWARD,
                    EXTEND,
                    RESCHEDULE,
                    APPROVE_ANSWER,
                    CONCLUDE,
                    CORRECT -> true;
            // somebody began to read: nothing is decided
            case TAKE_UP -> false;
            // inside the university: the author hears of the approved answer only
            case SUBMIT_ANSWER, REJECT_ANSWER -> false;
            // the author's own page shows it; a letter for each would be too many
            case RECORD_STEP -> false;
            // that a secrecy mark was suspected is nothing to write into an open letter
            case LIFT_QUARANTINE -> false;
        };
    }

    Optional<Letter> of(Step step, AuthorCase subject) {
        return switch (step) {
            case CONFIRM -> Optional.of(receipt(step, subject));
            case RESUBMIT -> subject.isOpen() ? Optional.of(receipt(step, subject)) : Optional.empty();
            case ACCEPT -> subject.isOpen() ? Optional.of(accepted(subject)) : Optional.empty();
            case FORWARD -> forwarded(subject);
            case EXTEND -> subject.isOpen() ? extended(subject) : Optional.empty();
            case RESCHEDULE -> subject.isOpen() ? rescheduled(subject) : Optional.empty();
            case CORRECT -> subject.isOpen() ? Optional.of(takenUpAgain(subject)) : Optional.empty();
            case RETURN_TO_AUTHOR -> decisions.returned(subject);
            case DECLINE -> decisions.declined(subject);
            case REDIRECT -> decisions.redirected(subject);
            case APPROVE_ANSWER -> decisions.answered(subject);
            case CONCLUDE -> decisions.concluded(subject);
            case TAKE_UP, SUBMIT_ANSWER, REJECT_ANSWER, RECORD_STEP, LIFT_QUARANTINE -> Optional.empty();
        };
    }

    private static Letter receipt(Step step, AuthorCase subject) {
        LetterDraft draft = subject.draft(step);
        draft.paragraph("body")
                .facts(
                        draft.fact("number", subject.number()),
                        draft.fact(
                                "received",
                                subject.texts().moment(subject.submission().received())),
                        draft.fact("due", subject.due()))
                .paragraph("next");
        return subject.letter(draft);
    }

    private static Letter accepted(AuthorCase subject) {
        LetterDraft draft = subject.draft(Step.ACCEPT);
        return subject.letter(draft.paragraph("body").facts(draft.fact("due", subject.due())));
    }

    private static Letter takenUpAgain(AuthorCase subject) {
        LetterDraft draft = subject.draft(Step.CORRECT);
        return subject.letter(draft.paragraph("body").facts(draft.fact("due", subject.due())));
    }

    private Optional<Letter> forwarded(AuthorCase subject) {
        Submission submission = subject.submission();
        boolean stillThere = subject.standsIn(Stage.FORWARDED) || subject.standsIn(Stage.ANSWER_SUBMITTED);
        return stillThere && submission.executorId() != null
                ? Optional.of(forwarded(subject, submission.executorId()))
                : Optional.empty();
    }

    private Letter forwarded(AuthorCase subject, long executorId) {
        LetterDraft draft = subject.draft(Step.FORWARD);
        List<Part.Fact> who = new ArrayList<>();
        StaffMember executor = staff.find(executorId).orElseThrow();
        who.add(draft.fact(
                "executor", executor.fullName() + ", " + executor.position().in(subject.language())));
        unitOf(executor)
                .ifPresent(unit -> who.add(draft.fact("unit", unit.name().in(subject.language()))));
        who.add(draft.fact("due", subject.due()));
        return subject.letter(draft.paragraph("body").facts(who.toArray(Part.Fact[]::new)));
    }

    // the rector belongs to no unit
    private Optional<Unit> unitOf(StaffMember executor) {
        return Optional.ofNullable(executor.unitId()).flatMap(units::byId);
    }

    private Optional<Letter> extended(AuthorCase subject) {
        return facts.extension(subject.id()).map(extension -> {
            LetterDraft draft = subject.draft(Step.EXTEND);
            draft.paragraph("body")
                    .facts(draft.fact("new-due", subject.due(extension.newDue())))
                    .passage("facts", extension.facts())
                    .paragraph("law");
            return subject.letter(draft);
        });
    }

    private Optional<Letter> rescheduled(AuthorCase subject) {
        return facts.lastMove(subject.id()).flatMap(DueDateMove::of).map(move -> {
            LetterDraft draft = subject.draft(Step.RESCHEDULE);
            draft.paragraph("body")
                    .facts(
                            draft.fact("previous-due", subject.texts().date(move.from())),
                            draft.fact("new-due", subject.due(move.to())))
                    .passage("act", move.act())
                    .paragraph("start");
            return subject.letter(draft);
        });
    }
}
