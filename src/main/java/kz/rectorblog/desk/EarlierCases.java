package kz.rectorblog.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.common.SubmissionNumber;
import kz.rectorblog.desk.MarkedText.Numbered;
import kz.rectorblog.submission.Submission;
import kz.rectorblog.submission.Submissions;

/** Finds the earlier cases that the findings of repeats and floods name in their words. */
@Singleton
class EarlierCases {

    private static final Set<String> NAMING = Set.of("G13", "G19");

    private final Submissions submissions;

    EarlierCases(Submissions submissions) {
        this.submissions = submissions;
    }

    /** By the finding's place in the list; a finding that names no case has none. */
    Map<Integer, EarlierCase> namedBy(List<Numbered> findings, String text) {
        Map<Integer, EarlierCase> cases = new HashMap<>();
        for (Numbered each : findings) {
            if (NAMING.contains(each.finding().ground())) {
                SubmissionNumber.firstIn(each.finding().why().kk())
                        .flatMap(number -> submissions.byNumber(number.toString()))
                        .ifPresent(earlier -> cases.put(each.number(), compared(earlier, text)));
            }
        }
        return cases;
    }

    private EarlierCase compared(Submission earlier, String text) {
        List<TextDifference.Run> difference = earlier.quarantined()
                ? List.of()
                : TextDifference.between(submissions.textOf(earlier).body(), text);
        return new EarlierCase(earlier.name(), difference);
    }
}
