package kz.rectorblog.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form was filled in for: decide on what you saw. Travels in the form as {@code 7.1.345}.
 *
 * @param version of the case
 * @param textRevision of the author's words
 * @param lastEntry the newest entry of the history then, so that the page can tell what came after it
 */
public record Seen(int version, int textRevision, long lastEntry) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,18})");

    public static Seen of(Submission submission, long lastEntry) {
        return new Seen(submission.version(), submission.textRevision(), lastEntry);
    }

    /** Empty for anything that no form of ours carries. */
    public static Optional<Seen> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Seen(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Long.parseLong(matcher.group(3))));
    }

    /** @throws StaleCase where the case has moved since */
    public void mustStillHold(Submission current) {
        if (current.version() != version || current.textRevision() != textRevision) {
            throw new StaleCase(current.name());
        }
    }

    @Override
    public String toString() {
        return version + "." + textRevision + "." + lastEntry;
    }
}
