package kz.rectorblog.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.rectorblog.audit.AuditEntry;
import kz.rectorblog.submission.DueDateMove;
import kz.rectorblog.web.Frame;

/** The detail of an entry of the history, in words: the history keeps dates and names of constants as they are. */
public final class EventDetail {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private EventDetail() {}

    public static String words(Frame frame, AuditEntry event) {
        String detail = event.detail();
        if (DATE.matcher(detail).matches()) {
            return frame.text("desk.history.due", frame.date(LocalDate.parse(detail)));
        }
        Optional<DueDateMove> move = DueDateMove.of(detail);
        if (move.isPresent()) {
            DueDateMove moved = move.get();
            return frame.text("desk.history.moved", frame.date(moved.from()), frame.date(moved.to()), moved.act());
        }
        String outcome = "outcome." + detail;
        return frame.texts().has(outcome) ? frame.text(outcome) : detail;
    }
}
