package kz.rectorblog.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.answering.AnswerState;
import kz.rectorblog.assignment.InnerTerm;
import kz.rectorblog.calendar.Procedure.Ending;
import kz.rectorblog.desk.MarkedText.Numbered;
import kz.rectorblog.desk.MarkedText.Piece;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.Ground;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.staff.May;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Visibility;
import kz.rectorblog.submission.VisibilityStep;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code desk/case}: the case, what its reader may do with it now, and what a form of theirs came to.
 *
 * @param dates the terms of this case
 * @param grounds every ground of the Regulation, in its order
 * @param answerFindings what the rules found in the answer that waits for approval
 * @param earlier the author's earlier cases that findings name, by the finding's place in the list
 * @param notice the key of what to say on top; null for nothing
 * @param meanwhile null where no form was overtaken
 */
public record CasePage(
        CaseFile file,
        SignedIn reader,
        CaseDates dates,
        Map<String, Ground> grounds,
        List<Finding> answerFindings,
        Map<Integer, EarlierCase> earlier,
        Typed typed,
        @Nullable String notice,
        @Nullable Meanwhile meanwhile) {

    /** Grounds that the author can repair. */
    private static final Set<String> RETURNED_FOR = Set.of("G10", "G14", "G15", "G16", "G18");

    public Submission submission() {
        return file.submission();
    }

    public String action(String name) {
        return "/desk/submissions/" + submission().name() + "/" + name;
    }

    public List<Numbered> findings() {
        return MarkedText.numbered(file.findings());
    }

    public List<Piece> marked(Field field, String text) {
        return MarkedText.of(
                text,
                findings().stream()
                        .filter(each -> each.finding().field() == field)
                        .toList());
    }

    public boolean isHeldByAnother() {
        return file.holder() != null && file.holder().staffId() != reader.staffId();
    }

    public boolean isHeldByMe() {
        return file.holder() != null && file.holder().staffId() == reader.staffId();
    }

    public boolean mayCheckOut() {
        return reader.may(May.REVIEW)
                && !submission().stage().closed()
                && submission().stage() != Stage.AWAITING_CONFIRMATION;
    }

    public boolean mayDecide() {
        return reader.may(May.REVIEW) && submission().stage() == Stage.IN_REVIEW && !isHeldByAnother();
    }

    public boolean mayReturn() {
        return mayDecide() && !file.today().isAfter(dates.returnDue());
    }

    public boolean mayChoosePublication() {
        return file.procedure().published()
                && reader.may(May.REVIEW)
                && !isHeldByAnother()
                && VisibilityStep.KEEP_PRIVATE.allowedFrom(submission().visibility())
                && switch (submission().stage()) {
                    case ACCEPTED, FORWARDED, ANSWER_SUBMITTED, ANSWERED -> true;
                    case AWAITING_CONFIRMATION, REGISTERED, IN_REVIEW, RETURNED, DECLINED, REDIRECTED -> false;
                };
    }

    public boolean mayForward() {
        return reader.may(May.FORWARD) && Step.FORWARD.allowedFrom(submission().stage());
    }

    /** The lead may hand on; whoever forwards cases has a form of their own for it. */
    public boolean mayHandOn() {
        return !reader.may(May.FORWARD)
                && reader.may(May.ANSWER)
                && submission().stage() == Stage.FORWARDED
                && file.assigned().leads();
    }

    /** May ask more people for help, or release them. */
    public boolean mayAskForHelp() {
        return submission().executorId() != null
                && !submission().stage().closed()
                && (reader.may(May.FORWARD) || file.assigned().leads());
    }

    /** Those who may be asked for help: they answer cases, do not lead this one and are not asked yet. */
    public List<StaffMember> helpers() {
        return file.executors().stream()
                .filter(member -> !Long.valueOf(member.id()).equals(submission().executorId()))
                .filter(member -> file.assigned().terms().stream()
                        .noneMatch(term -> term.isAsked() && term.who().staffId() == member.id()))
                .toList();
    }

    /** Sees what co-executors wrote: the lead, those who read every case, and each of them their own. */
    public boolean maySee(InnerTerm term) {
        return reader.may(May.READ_CASE)
                || file.assigned().leads()
                || file.assigned().owes().stream()
                        .anyMatch(own -> own.key() == term.who().key());
    }

    public boolean mayExtend() {
        return dates.extendedDue() != null
                && reader.may(May.EXTEND)
                && file.extension() == null
                && Step.EXTEND.allowedFrom(submission().stage())
                && !file.today().isAfter(submission().due());
    }

    public boolean mayAnswer() {
        return reader.may(May.ANSWER)
                && submission().stage() == Stage.FORWARDED
                && file.procedure().ending() == Ending.ANSWER
                && file.assigned().leads();
    }

    /** May say that a step of the procedure was taken. */
    public boolean mayRecord() {
        return mayProceed()
                && Step.RECORD_STEP.allowedFrom(submission().stage())
                && !file.course().toRecord().isEmpty();
    }

    /** May say how the procedure ended. */
    public boolean mayConclude() {
        return mayProceed()
                && file.procedure().ending() == Ending.DECISION
                && Step.CONCLUDE.allowedFrom(submission().stage());
    }

    private boolean mayProceed() {
        return reader.may(May.REVIEW)
                || reader.may(May.APPROVE_ANSWER)
                || reader.may(May.ANSWER) && file.assigned().leads();
    }

    public boolean mayApprove() {
        return reader.may(May.APPROVE_ANSWER)
                && submission().stage() == Stage.ANSWER_SUBMITTED
                && file.answer(AnswerState.SUBMITTED).isPresent();
    }

    public boolean isToBePublic() {
        return submission().visibility() == Visibility.TO_PUBLISH
                || submission().visibility() == Visibility.TO_PUBLISH_MASKED;
    }

    public boolean mayPublishNow() {
        return reader.may(May.PUBLISH) && submission().stage() == Stage.ANSWERED && isToBePublic();
    }

    public boolean mayWithdraw() {
        return reader.may(May.WITHDRAW) && submission().visibility() == Visibility.PUBLISHED;
    }

    public boolean mayRestore() {
        return reader.may(May.WITHDRAW) && submission().visibility() == Visibility.WITHDRAWN;
    }

    public boolean mayLiftQuarantine() {
        return reader.may(May.LIFT_QUARANTINE)
                && submission().quarantined()
                && submission().stage() != Stage.AWAITING_CONFIRMATION;
    }

    public boolean mayCorrect() {
        return reader.may(May.CORRECT)
                && Step.CORRECT.allowedFrom(submission().stage())
                && submission().visibility() != Visibility.PUBLISHED;
    }

    /** What the rules advise for publication, as the choice that a form begins with; null where they ask a person. */
    public @Nullable PublicationChoice advisedPublication() {
        String advice = file.assessment() == null ? "" : file.assessment().publication();
        return switch (advice) {
            case "may-publish" -> PublicationChoice.PUBLISH;
            case "publish-masked" -> PublicationChoice.PUBLISH_MASKED;
            case "keep-private" -> PublicationChoice.KEEP_PRIVATE;
            default -> null;
        };
    }

    /** The rules' advice to the author on these findings, in the author's language: a beginning for the reason. */
    public String suggestedReason() {
        Language language = submission().language();
        return file.findings().stream()
                .filter(finding -> RETURNED_FOR.contains(finding.ground()))
                .map(finding -> finding.advice().in(language))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    public Localized titleOf(String ground) {
        return Objects.requireNonNull(grounds.get(ground)).title();
    }

    public @Nullable Integer daysLeft() {
        return dates.daysLeft();
    }

    public LocalDate today() {
        return file.today();
    }
}
