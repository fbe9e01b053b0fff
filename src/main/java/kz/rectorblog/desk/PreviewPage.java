package kz.rectorblog.desk;

import kz.rectorblog.submission.Seen;
import kz.rectorblog.submission.Stage;
import kz.rectorblog.submission.Submission;

/**
 * The page {@code desk/publication}.
 *
 * @param again whether the masks were changed after the last look, so that this is another text
 */
public record PreviewPage(Submission submission, Preview preview, Seen seen, boolean again) {

    public boolean approvesToo() {
        return submission.stage() == Stage.ANSWER_SUBMITTED;
    }

    public String action() {
        return "/desk/submissions/" + submission.name() + "/publication";
    }
}
