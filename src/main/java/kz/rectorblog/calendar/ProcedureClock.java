package kz.rectorblog.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The terms of one procedure by one calendar; where its document is silent, those of the law. */
public record ProcedureClock(Procedure procedure, Deadlines deadlines) {

    private static final String NOTICE = "notice-of-extension";
    private static final String RETURN = "return-without-substance";
    private static final String REDIRECT = "redirect";
    private static final String APPEAL = "appeal";

    /** When the answer to something that came at this instant is due. */
    public LocalDate consideration(Instant received) {
        return due(Procedure.CONSIDERATION, received).orElseThrow();
    }

    /** Whether the document lets the consideration be extended at all. */
    public boolean isExtensible() {
        return procedure.term(Procedure.EXTENSION).isPresent();
    }

    /**
     * The latest day that an extension may reach.
     *
     * @param decided the day on which it was decided
     * @throws java.util.NoSuchElementException where the procedure knows no extension
     */
    public LocalDate extension(Instant received, LocalDate decided) {
        return end(procedure.term(Procedure.EXTENSION).orElseThrow(), received, decided);
    }

    /** By when the author must know of an extension. */
    public LocalDate noticeOfExtension(Instant received, LocalDate decided) {
        return procedure
                .term(NOTICE)
                .map(term -> end(term, received, decided))
                .orElseGet(() -> deadlines.noticeOfExtension(decided));
    }

    public LocalDate returnWithoutSubstance(Instant received) {
        return due(RETURN, received).orElseGet(() -> deadlines.returnWithoutSubstance(Deadlines.dayOf(received)));
    }

    public LocalDate redirect(Instant received) {
        return due(REDIRECT, received).orElseGet(() -> deadlines.redirect(Deadlines.dayOf(received)));
    }

    /** Until when a complaint may be brought by somebody who learned of the decision on this day. */
    public LocalDate appeal(Instant received, LocalDate learned) {
        return procedure
                .term(APPEAL)
                .map(term -> end(term, received, learned))
                .orElseGet(() -> deadlines.appeal(learned));
    }

    /** A term that runs from the receipt, the registration or the due date; empty for others and for an unknown one. */
    public Optional<LocalDate> due(String termId, Instant received) {
        return procedure
                .term(termId)
                .filter(term -> term.from() != TermStart.DECISION && term.from() != TermStart.LEARNING)
                .map(term -> end(term, received, Deadlines.dayOf(received)));
    }

    private LocalDate end(Term term, Instant received, LocalDate event) {
        if (term.length() instanceof TermLength.SameDay && term.from() == TermStart.RECEIPT) {
            return deadlines.registered(received);
        }
        LocalDate start = switch (term.from()) {
            case RECEIPT -> Deadlines.dayOf(received);
            case REGISTRATION -> deadlines.registered(received);
            case ORIGINAL_DUE -> consideration(received);
            case DECISION, LEARNING -> event;
        };
        return term.length().end(start, deadlines.calendar());
    }
}
