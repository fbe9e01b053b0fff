package kz.rectorblog.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.rectorblog.absence.Absence;
import kz.rectorblog.absence.AbsenceDesk;
import kz.rectorblog.absence.Absences;
import kz.rectorblog.assignment.CoExecutorDesk;
import kz.rectorblog.assignment.CoExecutors;
import kz.rectorblog.assignment.InnerTerm;
import kz.rectorblog.outbox.Handling;
import kz.rectorblog.outbox.MessageHandler;
import kz.rectorblog.outbox.OutboxMessage;
import kz.rectorblog.staff.StaffDirectory;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;
import kz.rectorblog.web.Texts;

/**
 * The channel to co-executors and to those who stand in: what is asked and by when, what was given, whose work one does from
 * when to when. As all letters to the staff: numbers, dates and links, not a word of the submission nor of its author.
 */
@Singleton
class DutyLetters implements MessageHandler {

    private static final Set<String> MOVING = Set.of(Step.EXTEND.name(), Step.RESCHEDULE.name());
    private static final Set<String> OF_ONE =
            Set.of(CoExecutorDesk.ASK_CO_EXECUTOR, CoExecutorDesk.CONTRIBUTE, CoExecutorDesk.RELEASE_CO_EXECUTOR);

    private final Submissions submissions;
    private final CoExecutors coExecutors;
    private final Absences absences;
    private final StaffDirectory staff;
    private final Links links;
    private final Mailroom mailroom;

    DutyLetters(
            Submissions submissions,
            CoExecutors coExecutors,
            Absences absences,
            StaffDirectory staff,
            Links links,
            Mailroom mailroom) {
        this.submissions = submissions;
        this.coExecutors = coExecutors;
        this.absences = absences;
        this.staff = staff;
        this.links = links;
        this.mailroom = mailroom;
    }

    @Override
    public String channel() {
        return "duty-letter";
    }

    @Override
    public boolean wants(String topic) {
        return OF_ONE.contains(topic) || MOVING.contains(topic) || topic.equals(AbsenceDesk.NOTE_ABSENCE);
    }

    @Override
    public Handling handle(OutboxMessage message) {
        return mailroom.send(message, letters(message).toList());
    }

    private Stream<Letter> letters(OutboxMessage message) {
        if (message.topic().equals(AbsenceDesk.NOTE_ABSENCE)) {
            return absences.find(Long.parseLong(message.payload())).flatMap(this::standingIn).stream();
        }
        return Optional.ofNullable(message.submissionId())
                .flatMap(submissions::byId)
                .filter(submission -> !submission.stage().closed())
                .stream()
                .flatMap(submission -> ofCase(message, submission));
    }

    private Stream<Letter> ofCase(OutboxMessage message, Submission submission) {
        List<InnerTerm> terms = coExecutors.of(submission);
        if (MOVING.contains(message.topic())) {
            return terms.stream()
                    .filter(term -> term.isAsked() && !term.isGiven())
                    .flatMap(term -> toCoExecutor("INNER_TERM_MOVED", submission, term));
        }
        long id = Long.parseLong(message.payload());
        Stream<InnerTerm> one = terms.stream().filter(term -> term.who().key() == id);
        return switch (message.topic()) {
            case CoExecutorDesk.ASK_CO_EXECUTOR ->
                one.filter(InnerTerm::isAsked)
                        .flatMap(term -> toCoExecutor(CoExecutorDesk.ASK_CO_EXECUTOR, submission, term));
            case CoExecutorDesk.RELEASE_CO_EXECUTOR ->
                one.filter(term -> !term.isAsked())
                        .flatMap(term -> toCoExecutor(CoExecutorDesk.RELEASE_CO_EXECUTOR, submission, term));
            default -> one.flatMap(term -> toLead(submission, term));
        };
    }

    private Stream<Letter> toCoExecutor(String topic, Submission submission, InnerTerm term) {
        return acting(term.who().staffId()).map(who -> {
            Texts texts = Texts.in(who.language());
            LetterDraft draft = new LetterDraft(texts, "staff." + topic, submission.name());
            draft.paragraph("body");
            if (term.isAsked()) {
                draft.facts(
                        draft.fact("number", submission.name()),
                        draft.fact("inner-due", texts.date(term.due())),
                        draft.fact("due", texts.date(submission.due())));
                draft.action("desk", links.desk(submission.name()));
            }
            return Letter.toStaff(who, draft, texts);
        });
    }

    private Stream<Letter> toLead(Submission submission, InnerTerm term) {
        if (submission.executorId() == null) {
            return Stream.empty();
        }
        String helper = staff.find(term.who().staffId()).orElseThrow().fullName();
        return acting(submission.executorId()).map(who -> {
            Texts texts = Texts.in(who.language());
            LetterDraft draft = new LetterDraft(texts, "staff." + CoExecutorDesk.CONTRIBUTE, submission.name(), helper);
            draft.paragraph("body")
                    .facts(draft.fact("number", submission.name()), draft.fact("due", texts.date(submission.due())))
                    .action("desk", links.desk(submission.name()));
            return Letter.toStaff(who, draft, texts);
        });
    }

    private Optional<Letter> standingIn(Absence absence) {
        LocalDate today = absences.today();
        if (absence.substituteId() == null
                || absence.backOn() != null
                || absence.lastDay().isBefore(today)) {
            return Optional.empty();
        }
        String away = staff.find(absence.staffId()).orElseThrow().fullName();
        return staff.find(absence.substituteId()).filter(StaffMember::active).map(who -> {
            Texts texts = Texts.in(who.language());
            LetterDraft draft = new LetterDraft(
                    texts,
                    "staff." + AbsenceDesk.NOTE_ABSENCE,
                    away,
                    texts.date(absence.firstDay()),
                    texts.date(absence.lastDay()));
            draft.paragraph("body").action("due-board", links.dueBoard());
            return Letter.toStaff(who, draft, texts);
        });
    }

    // whoever is away reads no mail: the substitute gets it, or, where there is none, it waits for them
    private Stream<StaffMember> acting(long person) {
        return staff.find(absences.now().actingFor(person).orElse(person)).filter(StaffMember::active).stream();
    }
}
