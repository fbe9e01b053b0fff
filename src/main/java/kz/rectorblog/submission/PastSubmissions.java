package kz.rectorblog.submission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.SubmittedText;

/** Goes back through the submissions, for whoever asks what a rule would have said of them. Changes nothing. */
@Singleton
public class PastSubmissions {

    private static final int AT_ONCE = 500;

    private final PastSubmissionRepository rows;
    private final EarlierTexts earlier;

    PastSubmissions(PastSubmissionRepository rows, EarlierTexts earlier) {
        this.rows = rows;
        this.earlier = earlier;
    }

    /** How many there are, if not more than this. */
    public int countUpTo(int most) {
        return rows.countUpTo(most);
    }

    /** The latest ones, newest first; read some at a time. */
    public Iterator<PastSubmission> latest(int most) {
        return Stream.iterate(
                        rows.before(Long.MAX_VALUE, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> rows.before(page.getLast().id(), AT_ONCE))
                .flatMap(List::stream)
                .limit(most)
                .map(this::past)
                .iterator();
    }

    /** One text of a case as the rules read it at that moment. */
    public SubmittedText asRead(Submission submission, SubmissionText text, SubmissionAuthor author, Instant moment) {
        SubmittedText words = new SubmittedText(
                text.subject(), text.body(), new AuthorDetails(author.fullName(), author.email(), author.phone()));
        return words.after(earlier.then(author.email(), submission.key(), moment));
    }

    // most people write once: then there is nothing earlier to ask for
    private PastSubmission past(PastRow row) {
        SubmittedText words = row.cases() == 1
                ? row.words()
                : row.words().after(earlier.then(row.email(), row.id(), row.writtenAt()));
        return new PastSubmission(row.name(), row.quarantined(), words);
    }
}
