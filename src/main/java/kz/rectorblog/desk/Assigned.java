package kz.rectorblog.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.rectorblog.absence.Absence;
import kz.rectorblog.absence.Substitutions;
import kz.rectorblog.assignment.CoExecutor;
import kz.rectorblog.assignment.Contribution;
import kz.rectorblog.assignment.InnerTerm;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a case is, as its reader sees it.
 *
 * @param lead the executor who must answer; null where there is none yet
 * @param leadFor whose answer the reader may write: the reader's own, or that of somebody who is away; null for nobody's
 * @param terms the co-executors, in the order in which they were asked
 * @param owes what is asked of the reader, or of somebody for whom the reader stands in
 * @param draftDue by when the lead's draft should be ready; null where nobody leads or the case is closed
 * @param usualDue by when a co-executor who is asked today owes a contribution; null as with the draft
 * @param usualDays the same in working days before the due date
 */
public record Assigned(
        @Nullable Long lead,
        @Nullable Long leadFor,
        List<InnerTerm> terms,
        List<CoExecutor> owes,
        Substitutions substitutions,
        @Nullable LocalDate draftDue,
        @Nullable LocalDate usualDue,
        int usualDays,
        LocalDate today) {

    public boolean leads() {
        return leadFor != null;
    }

    /** Whose work the reader does here in that person's absence. */
    public @Nullable Long standsInFor(long reader) {
        if (leadFor != null && leadFor != reader) {
            return leadFor;
        }
        return owes.stream()
                .map(CoExecutor::staffId)
                .filter(person -> person != reader)
                .findFirst()
                .orElse(null);
    }

    /** What was given last, to be written on; empty where nothing was. */
    public String contributionOf(CoExecutor own) {
        return terms.stream()
                .filter(term -> term.who().key() == own.key())
                .flatMap(term -> term.newest().stream())
                .map(Contribution::body)
                .findFirst()
                .orElse("");
    }

    /** The absence of the lead today. */
    public Optional<Absence> leadAbsence() {
        return lead == null ? Optional.empty() : substitutions.absenceOf(lead);
    }

    public boolean isLate(InnerTerm term) {
        return term.isLateOn(today);
    }

    /** Everybody who occurs here. */
    Stream<@Nullable Long> people() {
        return Stream.of(
                        terms.stream()
                                .flatMap(term -> Stream.of(
                                        term.who().staffId(), term.who().askedBy())),
                        terms.stream()
                                .flatMap(term -> term.contributions().stream())
                                .map(Contribution::writtenBy),
                        substitutions.byPerson().keySet().stream(),
                        substitutions.byPerson().values().stream().map(Absence::substituteId))
                .flatMap(ids -> ids);
    }
}
