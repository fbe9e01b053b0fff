package kz.rectorblog.tracking;

import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What the author may do about an outcome or about silence.
 *
 * @param until the last day for a complaint (APPC 92); null while there is nothing to complain about
 * @param late whether the answer is late, or was when it came
 * @param complaints that were brought about this case, oldest first
 * @param about the case that this one itself complains about
 */
public record Recourse(
        @Nullable LocalDate until,
        boolean late,
        List<Submission> complaints,
        @Nullable Submission about,
        Eotinish eotinish) {}
