package kz.rectorblog.moderation;

import org.jspecify.annotations.Nullable;

/** What the rules read: a submission's words and the author's details, nothing else about the case. */
public record SubmittedText(@Nullable String subject, String text, AuthorDetails author) {

    public static SubmittedText of(String text) {
        return new SubmittedText(null, text, AuthorDetails.UNKNOWN);
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
