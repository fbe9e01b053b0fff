package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.absence.Absences;
import kz.rectorblog.chasing.ExtensionNotices;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.MessageHandler;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.staff.Permission;
import kz.rectorblog.staff.Role;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.DangerAlarm;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.web.CalendarHorizon;
import kz.rectorblog.web.Texts;

/**
 * The channel to the staff: whose turn it is, in that person's language. A number, a date and a link, and not a word of
 * the submission nor of its author: mail is open, the desk is not.
 */
@Singleton
class StaffLetters implements MessageHandler {

    private static final Set<String> TOPICS = Set.of(
            DangerAlarm.DANGER_FOUND,
            ExtensionNotices.NOTICE_LATE,
            Step.FORWARD.name(),
            Step.EXTEND.name(),
            Step.RESCHEDULE.name(),
            Step.SUBMIT_ANSWER.name(),
            Step.REJECT_ANSWER.name());

    private final Submissions submissions;
    private final StaffDirectory staff;
    private final Links links;
    private final Mailroom mailroom;
    private final CalendarHorizon calendar;
    private final ExtensionNotices notices;
    private final Absences absences;

    StaffLetters(
            Submissions submissions,
            StaffDirectory staff,
            Links links,
            Mailroom mailroom,
            CalendarHorizon calendar,
            ExtensionNotices notices,
            Absences absences) {
        this.submissions = submissions;
        this.staff = staff;
        this.links = links;
        this.mailroom = mailroom;
        this.calendar = calendar;
        this.notices = notices;
        this.absences = absences;
    }

    @Override
    public String channel() {
        return "staff-letter";
    }

    @Override
    public boolean wants(String topic) {
        return TOPICS.contains(topic);
    }

    @Override
    public Handling handle(OutboxMessage message) {
        return Optional.ofNullable(message.submissionId())
                .flatMap(submissions::byId)
                .map(submission -> mailroom.send(message, letters(message.topic(), submission)))
                .orElseGet(Handling.Done::new);
    }

    private List<Letter> letters(String topic, Submission submission) {
        return recipients(topic, submission)
                .map(who -> letter(topic, submission, who))
                .toList();
    }

    private Stream<StaffMember> recipients(String topic, Submission submission) {
        if (topic.equals(DangerAlarm.DANGER_FOUND)) {
            return Stream.of(Role.MODERATOR, Role.RECTOR).flatMap(role -> staff.activeWith(role).stream());
        }
        if (topic.equals(ExtensionNotices.NOTICE_LATE)) {
            return notices.untold(submission.key()).stream().flatMap(_ -> staff.activeWith(Role.MODERATOR).stream());
        }
        return switch (Step.valueOf(topic)) {
            case FORWARD, REJECT_ANSWER -> executor(submission, submission.stage() == Stage.FORWARDED);
            case EXTEND, RESCHEDULE -> executor(submission, !submission.stage().closed());
            case SUBMIT_ANSWER -> approvers(submission);
            case CONFIRM,
                    TAKE_UP,
                    RETURN_TO_AUTHOR,
                    RESUBMIT,
                    ACCEPT,
                    DECLINE,
                    REDIRECT,
                    APPROVE_ANSWER,
                    RECORD_STEP,
                    CONCLUDE,
                    LIFT_QUARANTINE,
                    CORRECT -> Stream.empty();
        };
    }

    // whoever is away reads no mail: the substitute gets it, or, where there is none, it waits for them
    private Stream<StaffMember> executor(Submission submission, boolean stillTheirTurn) {
        if (!stillTheirTurn || submission.executorId() == null) {
            return Stream.empty();
        }
        long executor = submission.executorId();
        return staff.find(absences.now().actingFor(executor).orElse(executor)).filter(StaffMember::active).stream();
    }

    // the rector too may approve, but must not get a letter for every answer: the moderators prepare it (6.3)
    private Stream<StaffMember> approvers(Submission submission) {
        return submission.stage() == Stage.ANSWER_SUBMITTED
                ? staff.activeWith(Role.MODERATOR).stream()
                        .filter(who -> who.role().may(Permission.APPROVE_ANSWER))
                : Stream.empty();
    }

    private Letter letter(String topic, Submission submission, StaffMember who) {
        Texts texts = Texts.in(who.language());
        LetterDraft draft = new LetterDraft(texts, "staff." + topic, name(submission, texts));
        draft.paragraph("body");
        if (submission.dueDate() != null) {
            draft.facts(draft.fact("number", submission.name()), draft.fact("due", due(submission.due(), texts)));
        }
        draft.action("desk", submission.number() == null ? links.desk() : links.desk(submission.name()));
        return Letter.toStaff(who, draft, texts);
    }

    private String due(LocalDate date, Texts texts) {
        return calendar.isProvisional(date) ? texts.text("mail.provisional", texts.date(date)) : texts.date(date);
    }

    private static String name(Submission submission, Texts texts) {
        return submission.number() == null
                ? texts.text("mail.staff.unregistered", String.valueOf(submission.key()))
                : submission.name();
    }
}
