package kz.rectorblog.search;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.rectorblog.assignment.Assignments;
import kz.rectorblog.staff.May;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.SignedIn;

/**
 * The search on the desk, over every case that its reader may open. Asks the database and nothing else: an index of its own
 * would be a second copy of personal data and of what is quarantined, on each node's disk.
 */
@Singleton
class CaseSearch {

    static final int PAGE = 25;

    private final JdbcOperations database;
    private final Assignments assignments;
    private final SynonymFile synonyms;
    private final BlogSearch published;

    CaseSearch(JdbcOperations database, Assignments assignments, SynonymFile synonyms, BlogSearch published) {
        this.database = database;
        this.assignments = assignments;
        this.synonyms = synonyms;
        this.published = published;
    }

    /** The newest first; one more than a page where there are more. */
    @ReadOnly
    public List<CaseLine> find(CaseSearchRequest request, SignedIn reader) {
        String typed = request.text();
        CaseWords words = CaseWords.of(typed, synonyms.current());
        if (words.isEmpty() && !typed.isEmpty()) {
            return List.of();
        }
        CaseQuery query = new CaseQuery(request, words, reader, assignments.peopleOf(reader.staffId()));
        LineReader lines = new LineReader(new Passages(words.keys()), reader.may(May.SEE_AUTHOR));
        return database.prepareStatement(query.sql(PAGE + 1), statement -> {
            bind(statement, query.values());
            try (ResultSet rows = statement.executeQuery()) {
                return lines.all(rows);
            }
        });
    }

    /**
     * The request in a spelling that finds what its reader may open. The words come from what is published, never from cases:
     * no reader learns by them what stands in a case of others.
     */
    @ReadOnly
    public Optional<CaseSearchRequest> spelledBetter(CaseSearchRequest request, SignedIn reader) {
        if (!CaseWords.of(request.text(), synonyms.current()).areWordsOnly()) {
            return Optional.empty();
        }
        return published
                .spelling(AskedWords.of(request.text()).words())
                .map(request::spelled)
                .filter(better -> !find(better, reader).isEmpty());
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
    }

    private record LineReader(Passages passages, boolean seesAuthor) {

        List<CaseLine> all(ResultSet rows) throws SQLException {
            List<CaseLine> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        }

        private CaseLine line(ResultSet row) throws SQLException {
            Language language = Language.valueOf(row.getString("language"));
            return new CaseLine(
                    row.getLong("id"),
                    row.getString("name"),
                    language,
                    passages.whole(row.getString("subject"), language),
                    passages.best(row.getString("body"), language),
                    Kind.valueOf(row.getString("kind")),
                    Stage.valueOf(row.getString("stage")),
                    row.getObject("executor_id", Long.class),
                    row.getTimestamp("received_at").toInstant(),
                    row.getObject("due_date", LocalDate.class),
                    row.getBoolean("quarantined"),
                    seesAuthor ? row.getString("full_name") : null);
        }
    }
}
