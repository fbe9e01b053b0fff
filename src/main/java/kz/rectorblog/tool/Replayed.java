package kz.rectorblog.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.submission.StoredAssessment;

/**
 * What an assessment comes down to: the verdicts and the places, whatever words explain them.
 *
 * @param places of the findings, each as a line
 */
record Replayed(String language, String consideration, String publication, String textHash, List<String> places) {

    static Replayed of(StoredAssessment stored, List<Finding> findings) {
        return new Replayed(
                stored.language().code(),
                stored.consideration(),
                stored.publication(),
                stored.textHash(),
                places(findings));
    }

    static Replayed of(Assessment assessment) {
        return new Replayed(
                assessment.language().code(),
                assessment.consideration().code(),
                assessment.publication().code(),
                assessment.textHash(),
                places(assessment.findings()));
    }

    /** Line by line what is not as it was then; nothing where all is the same. */
    List<String> differences(Replayed then) {
        List<String> lines = new ArrayList<>();
        add("text", textHash, then.textHash, lines);
        add("language", language, then.language, lines);
        add("consideration", consideration, then.consideration, lines);
        add("publication", publication, then.publication, lines);
        places.stream()
                .filter(place -> !then.places.contains(place))
                .forEach(place -> lines.add("newly-hit\t" + place));
        then.places.stream()
                .filter(place -> !places.contains(place))
                .forEach(place -> lines.add("no-longer-hit\t" + place));
        return lines;
    }

    private static void add(String what, String now, String then, List<String> lines) {
        if (!Objects.equals(now, then)) {
            lines.add(what + "\t" + then + " -> " + now);
        }
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream().map(Replayed::place).toList();
    }

    private static String place(Finding finding) {
        return finding.ground() + "\t" + finding.rule() + " " + finding.version() + "\t" + finding.field() + " "
                + finding.start() + "-" + finding.end() + "\t" + DifferenceReport.oneLine(finding.quote());
    }
}
