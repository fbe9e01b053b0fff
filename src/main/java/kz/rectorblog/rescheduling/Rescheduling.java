package kz.rectorblog.rescheduling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.rectorblog.audit.AuditTrail;
import kz.rectorblog.calendar.Deadlines;
import kz.rectorblog.calendar.WorkCalendar;
import kz.rectorblog.clock.CalendarChange;
import kz.rectorblog.clock.CalendarInForce;
import kz.rectorblog.common.Actor;
import kz.rectorblog.forwarding.Extension;
import kz.rectorblog.forwarding.Extensions;
import kz.rectorblog.submission.Lifecycle;
import kz.rectorblog.submission.Step;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/** Changes the calendar and moves the due dates of the open cases with it: all of it, or nothing. */
@Singleton
class Rescheduling {

    private final CalendarInForce calendar;
    private final OpenCaseRepository cases;
    private final Extensions extensions;
    private final Deadlines deadlines;
    private final Lifecycle lifecycle;
    private final AuditTrail audit;

    Rescheduling(
            CalendarInForce calendar,
            OpenCaseRepository cases,
            Extensions extensions,
            Deadlines deadlines,
            Lifecycle lifecycle,
            AuditTrail audit) {
        this.calendar = calendar;
        this.cases = cases;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.lifecycle = lifecycle;
        this.audit = audit;
    }

    Plan plan(CalendarChange change) {
        calendar.follow();
        return plan(change, cases.open());
    }

    /** @param mark of the plan that the administrator saw */
    @Transactional
    Applying apply(CalendarChange change, String mark, long staffId) {
        calendar.lock();
        List<Submission> open = cases.locked();
        Plan plan = plan(change, open);
        if (!plan.mark().equals(mark)) {
            return new Applying.Late();
        }
        calendar.store(change, staffId);
        Actor administrator = Actor.staff(staffId);
        audit.record(null, action(change), detail(plan), administrator);
        Deadlines changed = deadlines.by(calendar.changed(change));
        recount(open, changed);
        plan.moves().forEach(move -> move(move, change.act(), administrator));
        return new Applying.Applied(plan);
    }

    private Plan plan(CalendarChange change, List<Submission> open) {
        WorkCalendar changed = calendar.changed(change);
        return new Plan(
                change,
                calendar.now().version(),
                ChangedDay.between(calendar.calendar(), changed, calendar.files()),
                moves(open, deadlines.by(changed)),
                changed.verifiedThrough());
    }

    private List<Move> moves(List<Submission> open, Deadlines changed) {
        Map<Long, Extension> extended = extensions.ofOpenCases();
        return open.stream()
                .flatMap(submission -> move(submission, extended.get(submission.key()), changed))
                .toList();
    }

    private Stream<Move> move(Submission submission, @Nullable Extension extension, Deadlines changed) {
        LocalDate due = extensions.due(submission, extension, changed);
        return due.equals(submission.due()) ? Stream.empty() : Stream.of(new Move(submission, due));
    }

    /** Also where the due date stays: the day by which the author must hear of an extension may move alone. */
    private void recount(List<Submission> open, Deadlines changed) {
        Map<Long, Extension> extended = extensions.ofOpenCases();
        for (Submission submission : open) {
            Extension extension = extended.get(submission.key());
            if (extension != null) {
                extensions.recount(submission, extension, changed);
            }
        }
    }

    private void move(Move move, String act, Actor administrator) {
        Submission moved = move.submission().dueOn(move.to());
        lifecycle.take(Step.RESCHEDULE, moved, administrator, move.noted(act).line());
    }

    private static String action(CalendarChange change) {
        return switch (change) {
            case CalendarChange.Day _ -> "CALENDAR_DAY";
            case CalendarChange.DayEnd _ -> "CALENDAR_DAY_END";
            case CalendarChange.Table _ -> "CALENDAR_TABLE";
            case CalendarChange.TableEnd _ -> "CALENDAR_TABLE_END";
            case CalendarChange.Recount _ -> "CALENDAR_RECOUNT";
        };
    }

    private String detail(Plan plan) {
        return subject(plan.change()) + "; " + plan.change().act() + "; "
                + plan.moves().size();
    }

    private String subject(CalendarChange change) {
        return switch (change) {
            case CalendarChange.Day day ->
                day.date() + " " + day.kind() + ", " + day.reason().kk();
            case CalendarChange.DayEnd end ->
                calendar.now()
                        .contents()
                        .day(end.id())
                        .map(day -> "" + day.day())
                        .orElseThrow();
            case CalendarChange.Table table -> "" + table.table().years();
            case CalendarChange.TableEnd end -> "" + end.id();
            case CalendarChange.Recount _ -> "-";
        };
    }
}
