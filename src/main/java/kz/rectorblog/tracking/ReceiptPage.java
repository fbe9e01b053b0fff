package kz.rectorblog.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.rectorblog.calendar.Procedure;
import kz.rectorblog.calendar.Procedure.Paper;
import kz.rectorblog.calendar.Procedure.PrintedForm;
import kz.rectorblog.proceedings.RecordedStep;
import kz.rectorblog.submission.Submission;

/**
 * The receipt for papers.
 *
 * @param key of the author's own page
 * @param form of the document's annexes
 * @param filled what the office wrote, by field
 * @param applicant full name
 * @param acceptedBy full name
 */
public record ReceiptPage(
        String key,
        Submission submission,
        Procedure procedure,
        PrintedForm form,
        RecordedStep step,
        Map<String, String> filled,
        String applicant,
        String acceptedBy) {

    /** The papers that were accepted. */
    public List<Paper> papers() {
        List<String> accepted = Arrays.asList(filled.getOrDefault("papers", "").split(" "));
        return procedure.papers().stream()
                .filter(paper -> accepted.contains(paper.id()))
                .toList();
    }
}
