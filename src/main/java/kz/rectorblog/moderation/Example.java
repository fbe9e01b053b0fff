package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Language;

/**
 * A sentence that a rule must find something in, or must leave alone, with the reason.
 *
 * @param marks what must be found, in its order; empty where nothing may be found
 * @param line where it stands in the rule's file
 */
public record Example(SubmittedText submitted, Language language, List<String> marks, String because, int line) {

    public boolean isMatch() {
        return !marks.isEmpty();
    }
}
