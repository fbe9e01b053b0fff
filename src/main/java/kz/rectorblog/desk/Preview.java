package kz.rectorblog.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.rectorblog.answering.Answer;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.staff.StaffMember;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.submission.SubmissionText;
import org.jspecify.annotations.Nullable;

/**
 * What will be public, ready to be looked at and then published as it is.
 *
 * @param places that may be masked
 * @param remaining what the rules still find in the public words
 * @param hash of the public words: what is published must be what was looked at
 * @param authorName null where the author is not named
 */
public record Preview(
        PublicWords words,
        List<Maskable> places,
        Masks masks,
        List<Finding> remaining,
        String hash,
        Answer answer,
        StaffMember writer,
        SubmissionText original,
        SubmissionAuthor author,
        @Nullable String authorName) {

    /** Grounds that say something of the form, not of what may be shown. */
    private static final Set<String> FORM = Set.of("G13", "G14", "G15", "G16", "G18", "G19", "G20", "G21");

    static List<Finding> worrying(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !FORM.contains(finding.ground()))
                .toList();
    }

    public boolean covers(Maskable place) {
        return masks.covers(place);
    }

    public String more() {
        return String.join("\n", masks.more());
    }

    /** Quotes that were to be masked and stand nowhere: a slip of the pen must not go unnoticed. */
    public List<String> notFound() {
        String all = (original.subject() + "\n" + original.body() + "\n" + answer.body()).toLowerCase(Locale.ROOT);
        return masks.more().stream()
                .filter(quote -> !all.contains(quote.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
