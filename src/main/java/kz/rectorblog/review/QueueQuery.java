package kz.rectorblog.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.review.QueueFilter.Place;
import kz.rectorblog.review.QueueFilter.Quarantine;
import kz.rectorblog.review.QueueFilter.Scope;

/** The one statement of a queue page: walks {@code submission_open} or {@code submission_queue} from the last page's end. */
final class QueueQuery {

    /** The gravest ground first: what must be acted on at once, then what must not be shown, then what needs repair; guesses last. */
    private static final String GRAVEST_FIRST =
            "FIELD(f.ground, 'G22', 'G01', 'G02', 'G05', 'G04', 'G06', 'G10', 'G08', 'G12', 'G03', 'G07', 'G11', 'G17',"
                    + " 'G13', 'G19', 'G20', 'G14', 'G16', 'G15', 'G18', 'G09', 'G21')";

    static final String LINE = """
        SELECT s.id, COALESCE(s.number, CONCAT('unregistered-', s.id)) AS name, t.subject, s.kind, s.stage,
               s.visibility, s.unit_id, s.executor_id, COALESCE(s.received_at, s.created_at) AS received_at,
               s.due_date, s.quarantined, c.staff_id AS holder_id, c.expires_at AS held_until,
               (SELECT f.ground FROM finding f
                 WHERE f.assessment_id = (SELECT MAX(a.id) FROM assessment a WHERE a.submission_id = s.id)
                 ORDER BY f.rule LIKE 'likely/%%', %s LIMIT 1) AS worst_ground
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
          LEFT JOIN checkout c ON c.submission_id = s.id AND c.expires_at > ?
        """.formatted(GRAVEST_FIRST);

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final String order;

    QueueQuery(QueueFilter filter, Instant now) {
        values.add(now);
        order = filter.newestFirst() ? " ORDER BY s.due_date DESC, s.id DESC" : " ORDER BY s.due_date, s.id";
        only("s.due_date IS NOT NULL");
        narrow(filter);
        if (filter.quarantine() == Quarantine.ABSENT) {
            only("s.quarantined = FALSE");
        }
        if (filter.after() != null) {
            startAfter(filter.after(), filter.newestFirst());
        }
    }

    String sql(int limit) {
        return LINE + " WHERE " + String.join(" AND ", conditions) + order + " LIMIT " + limit;
    }

    List<Object> values() {
        return values;
    }

    private void narrow(QueueFilter filter) {
        if (filter.stage() != null) {
            only("s.stage = ?", filter.stage().name());
        } else if (filter.scope() == Scope.OPEN || filter.overdueOn() != null) {
            only("s.closed_at IS NULL");
        }
        if (filter.kind() != null) {
            only("s.kind = ?", filter.kind().name());
        }
        if (filter.unitId() != null) {
            only("s.unit_id = ?", filter.unitId());
        }
        if (filter.overdueOn() != null) {
            only("s.due_date < ?", filter.overdueOn());
        }
        if (filter.heldBy() != null) {
            only("c.staff_id = ?", filter.heldBy());
        }
    }

    /** Spelled out for the index: the database does not range over a pair compared as one. */
    private void startAfter(Place place, boolean backwards) {
        String beyond = backwards ? "<" : ">";
        only("s.due_date " + beyond + "= ?", place.dueDate());
        only("(s.due_date " + beyond + " ? OR s.id " + beyond + " ?)", place.dueDate(), place.id());
    }

    private void only(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }
}
