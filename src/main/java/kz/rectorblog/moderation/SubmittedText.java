package kz.rectorblog.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules read: a submission's words, the author's details, and what the same author wrote lately; nothing else
 * about the case.
 *
 * @param earlier the newest first
 */
public record SubmittedText(@Nullable String subject, String text, AuthorDetails author, List<EarlierText> earlier) {

    public SubmittedText {
        earlier = List.copyOf(earlier);
    }

    /** By an author of whom nothing earlier is known. */
    public SubmittedText(@Nullable String subject, String text, AuthorDetails author) {
        this(subject, text, author, List.of());
    }

    public static SubmittedText of(String text) {
        return new SubmittedText(null, text, AuthorDetails.UNKNOWN);
    }

    /** The same words of an author who wrote these before. */
    public SubmittedText after(List<EarlierText> others) {
        return new SubmittedText(subject, text, author, others);
    }

    /** What stands in this field; empty where nothing was given. */
    public String in(Field field) {
        String content = switch (field) {
            case SUBJECT -> subject;
            case TEXT -> text;
            case NAME -> author.name();
            case EMAIL -> author.email();
            case PHONE -> author.phone();
        };
        return content == null ? "" : content;
    }
}
