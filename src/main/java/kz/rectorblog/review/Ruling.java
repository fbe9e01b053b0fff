package kz.rectorblog.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.rectorblog.submission.Submission;

/** What became of a decision that a person sent. */
public sealed interface Ruling {

    record Decided(Submission submission) implements Ruling {}

    /** Somebody else has the case on the desk. */
    record HeldByAnother(long staffId, Instant until) implements Ruling {}

    /** The decision cannot stand without these. */
    record Incomplete(Set<Missing> missing) implements Ruling {}

    /** A return is lawful only within its term, SOP 3(13); after it the case is considered as it stands. */
    record TermPassed(LocalDate due) implements Ruling {}

    /** What a decision needs and did not have. */
    enum Missing {
        GROUND,
        REASON,
        COMPETENT_BODY,
        PUBLICATION
    }
}
