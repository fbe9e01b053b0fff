package kz.rectorblog.forwarding;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.ProcedureClock;
import kz.rectorblog.calendar.Procedures;
import kz.rectorblog.clock.CalendarInForce;
import kz.rectorblog.common.Actor;
import kz.rectorblog.forwarding.ExtensionResult.AlreadyExtended;
import kz.rectorblog.forwarding.ExtensionResult.Extended;
import kz.rectorblog.forwarding.ExtensionResult.NoFacts;
import kz.rectorblog.forwarding.ExtensionResult.NoReason;
import kz.rectorblog.forwarding.ExtensionResult.NotExtensible;
import kz.rectorblog.forwarding.ExtensionResult.TermPassed;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** Extends a term by a reasoned decision; the author's notice leaves with it (Reg. 3.6; APPC 76(3)). */
@Singleton
public class Extensions {

    private final Lifecycle lifecycle;
    private final ExtensionRepository extensions;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final CalendarInForce calendar;
    private final Clock clock;

    Extensions(
            Lifecycle lifecycle,
            ExtensionRepository extensions,
            Procedures procedures,
            Deadlines deadlines,
            CalendarInForce calendar,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.extensions = extensions;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws kz.rectorblog.submission.StaleCase where the case has moved since it was looked at */
    @Transactional
    public ExtensionResult extend(
            Submission submission, Seen seen, Optional<ExtensionReason> reason, String facts, long by) {
        calendar.hold();
        seen.mustStillHold(submission);
        if (!clockOf(submission).isExtensible()) {
            return new NotExtensible();
        }
        if (of(submission.key()).isPresent()) {
            return new AlreadyExtended(submission.due());
        }
        if (today().isAfter(submission.due())) {
            return new TermPassed(submission.due());
        }
        if (reason.isEmpty()) {
            return new NoReason();
        }
        if (facts.isBlank()) {
            return new NoFacts();
        }
        return extend(submission, reason.get(), facts.strip(), by);
    }

    /** May it still be extended? Shown before anybody fills in the form. */
    public boolean possible(Submission submission, Optional<Extension> already) {
        return clockOf(submission).isExtensible()
                && already.isEmpty()
                && Step.EXTEND.allowedFrom(submission.stage())
                && !today().isAfter(submission.due());
    }

    /** The latest day that an extension decided today would reach. */
    public LocalDate newDue(Submission submission) {
        return clockOf(submission).extension(submission.received(), today());
    }

    public Optional<Extension> of(long submissionId) {
        return extensions.findBySubmissionId(submissionId);
    }

    /** By case, the extension that counts in its present term; what a corrected text began anew has none. */
    public Map<Long, Extension> ofOpenCases() {
        return extensions.ofOpenCases().stream()
                .collect(Collectors.toUnmodifiableMap(Extension::submissionId, Function.identity()));
    }

    /** When the term of a case ends by these deadlines: by its extension, where one counts. */
    public LocalDate due(Submission submission, @Nullable Extension extension, Deadlines by) {
        ProcedureClock terms = procedures.clock(submission.procedureId(), by);
        return extension == null
                ? terms.consideration(submission.received())
                : extension.by(terms, submission.received()).newDue();
    }

    /** Works an extension out anew: the day that it reaches, and the day by which its author must be told. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void recount(Submission submission, Extension extension, Deadlines by) {
        extensions.update(extension.by(procedures.clock(submission.procedureId(), by), submission.received()));
    }

    private Extended extend(Submission submission, ExtensionReason reason, String facts, long by) {
        LocalDate due = newDue(submission);
        LocalDate noticeDue = clockOf(submission).noticeOfExtension(submission.received(), today());
        extensions.save(new Extension(
                null, submission.key(), reason, facts, submission.due(), due, noticeDue, by, clock.instant()));
        lifecycle.take(Step.EXTEND, submission.dueOn(due), Actor.staff(by), due.toString());
        return new Extended(due, noticeDue);
    }

    private ProcedureClock clockOf(Submission submission) {
        return procedures.clock(submission.procedureId(), deadlines);
    }

    private LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }
}
