package kz.rectorblog.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.rectorblog.common.TimeSource;

/** When each term ends. Every answer follows from the calendar and the settings alone: no clock is read here. */
public final class Deadlines {

    /** Reg. 3.6; SOP 3(12); APPC 76(1). */
    static final int CONSIDERATION = 15;

    /** Notice of the extension (Reg. 3.6), return without substance (SOP 3(13)), redirect (APPC 65). */
    static final int PROMPT = 3;

    /** SOP 4(12); APPC 92. */
    static final int APPEAL_MONTHS = 3;

    private final Supplier<WorkCalendar> inForce;
    private final ClockSettings settings;

    public Deadlines(WorkCalendar calendar) {
        this(calendar, ClockSettings.STANDARD);
    }

    public Deadlines(WorkCalendar calendar, ClockSettings settings) {
        this(() -> calendar, settings);
    }

    /** By whatever calendar is in force when a question is asked. */
    public Deadlines(Supplier<WorkCalendar> inForce, ClockSettings settings) {
        this.inForce = inForce;
        this.settings = settings;
    }

    /** The one in force now: ask for it whenever it is needed and keep nothing of it. */
    public WorkCalendar calendar() {
        return inForce.get();
    }

    /** The same settings by another calendar. */
    public Deadlines by(WorkCalendar other) {
        return new Deadlines(other, settings);
    }

    /**
     * The moment as people write it: {@code 2026-03-06T10:00}, or {@code 2026-03-06} for a time within office hours.
     *
     * @throws java.time.format.DateTimeParseException when it is neither
     */
    public static LocalDateTime moment(String written) {
        return written.contains("T")
                ? LocalDateTime.parse(written)
                : LocalDate.parse(written).atTime(LocalTime.NOON);
    }

    /** The day on which something that came at this instant came, in the university's zone. */
    public static LocalDate dayOf(Instant received) {
        return received.atZone(TimeSource.ZONE).toLocalDate();
    }

    /** The day of registration (APPC 64(3)): the same day, or the next working day after hours or on a day off. */
    public LocalDate registered(LocalDateTime received) {
        LocalDate day = received.toLocalDate();
        boolean afterHours = received.toLocalTime().isAfter(settings.closingTime());
        return afterHours ? calendar().plusWorkingDays(day, 1) : calendar().sameOrNextWorkingDay(day);
    }

    /** As {@link #registered(LocalDateTime)}, of an instant read in the university's zone. */
    public LocalDate registered(Instant received) {
        return registered(LocalDateTime.ofInstant(received, TimeSource.ZONE));
    }

    /** 15 working days, the day of receipt not counted; a late registration never moves it (Reg. 3.6; SOP 3(12)). */
    public LocalDate consideration(LocalDate received) {
        return calendar().plusWorkingDays(received, CONSIDERATION);
    }

    /** 3 working days after the extension was decided: the author must know by then (Reg. 3.6). */
    public LocalDate noticeOfExtension(LocalDate decided) {
        return calendar().plusWorkingDays(decided, PROMPT);
    }

    /** 3 working days to give back what does not set out its matter (SOP 3(13)). */
    public LocalDate returnWithoutSubstance(LocalDate received) {
        return calendar().plusWorkingDays(received, PROMPT);
    }

    /** 3 working days to pass it to the competent body and tell the author (APPC 65). */
    public LocalDate redirect(LocalDate received) {
        return calendar().plusWorkingDays(received, PROMPT);
    }

    /** Until when a complaint may be brought: 3 months after learning of the decision (SOP 4(12); APPC 92). */
    public LocalDate appeal(LocalDate learned) {
        return months(learned, APPEAL_MONTHS, Roll.NEXT);
    }

    /** Working days from today to the due date: 0 on the due date itself, negative when it has passed. */
    public int workingDaysLeft(LocalDate today, LocalDate due) {
        return calendar().workingDaysBetween(today, due);
    }

    /**
     * The due date of a term by its name, as in the {@code deadline} command.
     *
     * @throws IllegalArgumentException when there is no such term; the message says so in one line
     */
    public LocalDate due(LocalDate received, String term) {
        return named(term)
                .orElseThrow(() -> new IllegalArgumentException("unknown term " + term))
                .apply(received);
    }

    /** The arithmetic of a term by its name, from the day of receipt to the due date; empty for an unknown name. */
    public Optional<UnaryOperator<LocalDate>> named(String term) {
        return new NamedTerms(calendar()).term(term);
    }

    /** Every day after {@code from} up to and with {@code to} that was skipped, or worked against the week; oldest first. */
    public List<SkippedDay> skipped(LocalDate from, LocalDate to) {
        return calendar().skipped(from, to);
    }

    /** Every term of a procedure for something that came at this moment; those of later events are left awaiting. */
    public Calculation calculate(Procedure procedure, LocalDateTime received) {
        return by(calendar()).calculated(procedure, received);
    }

    private Calculation calculated(Procedure procedure, LocalDateTime received) {
        LocalDate registered = registered(received);
        List<ProcedureTerm> terms = procedure.terms().stream()
                .map(term -> term(procedure, term, received.toLocalDate(), registered))
                .toList();
        return new Calculation(procedure, received, registered, terms);
    }

    /** One term, run from the day of its event. */
    public ProcedureTerm.Dated run(Term term, LocalDate start) {
        return dated(term, start, term.length().end(start, calendar()));
    }

    private ProcedureTerm term(Procedure procedure, Term term, LocalDate received, LocalDate registered) {
        return switch (term.from()) {
            case RECEIPT ->
                term.length() instanceof TermLength.SameDay ? dated(term, received, registered) : run(term, received);
            case REGISTRATION -> run(term, registered);
            case ORIGINAL_DUE -> run(term, originalDue(procedure, received, registered));
            case DECISION, LEARNING -> new ProcedureTerm.Awaiting(term);
        };
    }

    private LocalDate originalDue(Procedure procedure, LocalDate received, LocalDate registered) {
        Term consideration = procedure.term(Procedure.CONSIDERATION).orElseThrow();
        LocalDate start = consideration.from() == TermStart.REGISTRATION ? registered : received;
        return consideration.length().end(start, calendar());
    }

    private ProcedureTerm.Dated dated(Term term, LocalDate start, LocalDate due) {
        List<SkippedDay> skipped = skipped(term.length().firstAsked(start).minusDays(1), due);
        return new ProcedureTerm.Dated(term, start, due, skipped, calendar().isProvisional(due));
    }

    /** An inner term, for a co-executor, counted back from the due date; never before the day it is given out. */
    public LocalDate innerDue(LocalDate given, LocalDate due, int workingDaysBefore) {
        LocalDate inner = calendar().plusWorkingDays(due, -workingDaysBefore);
        return inner.isBefore(given) ? calendar().sameOrNextWorkingDay(given) : inner;
    }

    private LocalDate months(LocalDate from, int months, Roll roll) {
        return roll.apply(from.plusMonths(months), calendar());
    }
}
