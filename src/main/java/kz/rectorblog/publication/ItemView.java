package kz.rectorblog.publication;

import java.util.Optional;
import kz.rectorblog.text.Localized;

/**
 * One item as its page shows it.
 *
 * @param unit the unit that answered, by name
 * @param daysLate working days between the due date and the answer; 0 or less where it came in time
 */
public record ItemView(PublishedItem item, Optional<Localized> unit, int daysLate) {

    private static final int DESCRIPTION = 160;

    /** The beginning of the question, for search engines and previews. */
    public String description() {
        String words = item.question().replaceAll("\\s+", " ").strip();
        return words.length() <= DESCRIPTION ? words : words.substring(0, DESCRIPTION) + "…";
    }
}
