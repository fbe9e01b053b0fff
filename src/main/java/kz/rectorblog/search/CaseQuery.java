package kz.rectorblog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.SignedIn;

/**
 * The one statement of a search on the desk. What its reader may not open is left out by the database itself, and what
 * its reader may not see of a case does not find it: an executor cannot try out whose case it is.
 */
final class CaseQuery {

    private static final int SHORTEST_INDEXED = 3;

    private static final String LINE = """
        SELECT s.id, COALESCE(s.number, CONCAT('unregistered-', s.id)) AS name, t.subject, t.body, s.language, s.kind,
               s.stage, s.executor_id, COALESCE(s.received_at, s.created_at) AS received_at, s.due_date, s.quarantined,
               a.full_name
          FROM submission s
          JOIN submission_text t ON t.submission_id = s.id AND t.revision = s.text_revision
          JOIN submission_author a ON a.submission_id = s.id
        """;

    // what waits for the proof of its e-mail is nobody's business yet, but for danger (SOP 3(7)); as review.CaseAccess
    private static final String OPENABLE = """
        (s.number IS NOT NULL OR (s.stage = 'AWAITING_CONFIRMATION' AND EXISTS (
            SELECT 1 FROM finding g WHERE g.ground = 'G22' AND g.assessment_id =
                (SELECT MAX(d.id) FROM assessment d WHERE d.submission_id = s.id))))
        """;

    private static final Searched TEXT = new Searched("submission_text", "w.subject, w.body");
    private static final Searched AUTHOR = new Searched("submission_author", "w.full_name");

    private final StringBuilder joins = new StringBuilder();
    private final List<Object> joined = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final boolean seesAuthors;
    private final boolean seesExecutors;

    /** @param people the reader, and everybody for whom the reader stands in today */
    CaseQuery(CaseSearchRequest request, CaseWords words, SignedIn reader, Collection<Long> people) {
        this.seesAuthors = reader.may(May.SEE_AUTHOR);
        this.seesExecutors = reader.may(May.READ_CASE);
        onlyWhatMayBeOpened(reader, people);
        request.stage().ifPresent(stage -> only("s.stage = ?", stage.name()));
        request.executorId().ifPresent(id -> only("s.executor_id = ?", id));
        request.lastId().ifPresent(id -> only("s.id < ?", id));
        words.numbers().forEach(number -> only("s.number LIKE ?", number));
        words.emails().forEach(email -> onlyOfAuthors("a.email LIKE ?", escaped(email) + "%"));
        words.phones().forEach(phone -> onlyOfAuthors("a.phone LIKE ?", "%" + phone));
        words.words().forEach(this::joinWord);
    }

    String sql(int limit) {
        return LINE + joins + " WHERE " + String.join(" AND ", conditions) + " ORDER BY s.id DESC LIMIT " + limit;
    }

    List<Object> values() {
        List<Object> all = new ArrayList<>(joined);
        all.addAll(values);
        return all;
    }

    private void onlyWhatMayBeOpened(SignedIn reader, Collection<Long> people) {
        only(OPENABLE);
        if (!reader.may(May.SEE_QUARANTINED)) {
            only("s.quarantined = FALSE");
        }
        if (!reader.may(May.READ_CASE)) {
            onlyWorkOf(reader.may(May.ANSWER) ? reader.staffId() : -1, people);
        }
    }

    // as assignment.Assignments: the own cases; of open ones also those of people who are away, and those helped with
    private void onlyWorkOf(long reader, Collection<Long> people) {
        String places = people.stream().map(_ -> "?").collect(Collectors.joining(", "));
        conditions.add("""
            (s.executor_id = ? OR (s.closed_at IS NULL AND (s.executor_id IN (%1$s) OR EXISTS (
                SELECT 1 FROM co_executor c
                 WHERE c.submission_id = s.id AND c.ended_at IS NULL AND c.staff_id IN (%1$s)))))
            """.formatted(places));
        values.add(reader);
        values.addAll(people);
        values.addAll(people);
    }

    private void onlyOfAuthors(String condition, String value) {
        if (seesAuthors) {
            only(condition, value);
        } else {
            only("FALSE");
        }
    }

    private void joinWord(CaseWord word) {
        List<String> ways = new ArrayList<>();
        addWay(ways, TEXT, word.beginnings());
        if (!word.sameMeaning().isEmpty()) {
            addMatch(ways, TEXT, word.sameMeaning().stream().map(CaseQuery::allOf));
        }
        if (seesAuthors) {
            addWay(ways, AUTHOR, word.beginnings());
        }
        if (seesExecutors) {
            ways.add("SELECT x.id FROM submission x JOIN staff_member m ON m.id = x.executor_id"
                    + " WHERE CONCAT(' ', m.full_name) LIKE ?");
            joined.add("% " + escaped(word.beginnings().iterator().next()) + "%");
        }
        String alias = "f" + joins.length();
        joins.append(" JOIN (%s) %s ON %s.id = s.id".formatted(String.join(" UNION ", ways), alias, alias));
    }

    /** Columns of a table that have a FULLTEXT index together. */
    private record Searched(String table, String columns) {

        String select() {
            return "SELECT w.submission_id AS id FROM " + table + " w WHERE ";
        }
    }

    private void addWay(List<String> ways, Searched searched, Set<String> beginnings) {
        if (beginnings.stream().anyMatch(beginning -> beginning.length() < SHORTEST_INDEXED)) {
            ways.add(searched.select() + "CONCAT_WS(' ', '', " + searched.columns() + ") LIKE ?");
            joined.add("% " + escaped(beginnings.iterator().next()) + "%");
        } else {
            addMatch(ways, searched, beginnings.stream().map(beginning -> beginning + "*"));
        }
    }

    private void addMatch(List<String> ways, Searched searched, Stream<String> anyOf) {
        ways.add(searched.select() + "MATCH (" + searched.columns() + ") AGAINST (? IN BOOLEAN MODE)");
        joined.add(anyOf.collect(Collectors.joining(" ")));
    }

    private static String allOf(List<String> beginnings) {
        return beginnings.size() == 1
                ? beginnings.getFirst() + "*"
                : beginnings.stream()
                        .map(beginning -> "+" + beginning + "*")
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private void only(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
