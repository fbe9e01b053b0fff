package kz.rectorblog.submission;

import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.SubmittedText;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A submission that passed the form's check, not yet stored.
 *
 * @param phone E.164
 * @param formKey which showing of the form it came from, if the form said so
 * @param about the case that it complains about, where it was started from one
 */
public record NewSubmission(
        Language language,
        Kind kind,
        String fullName,
        String email,
        String phone,
        @Nullable Long unitId,
        String subject,
        String text,
        boolean hideAuthor,
        @Nullable String formKey,
        Application application,
        @Nullable Long about) {

    /** By this procedure, about no other case. */
    public NewSubmission(
            Language language,
            Kind kind,
            String fullName,
            String email,
            String phone,
            @Nullable Long unitId,
            String subject,
            String text,
            boolean hideAuthor,
            @Nullable String formKey,
            Application application) {
        this(language, kind, fullName, email, phone, unitId, subject, text, hideAuthor, formKey, application, null);
    }

    /** To the rector's blog, for oneself. */
    public NewSubmission(
            Language language,
            Kind kind,
            String fullName,
            String email,
            String phone,
            @Nullable Long unitId,
            String subject,
            String text,
            boolean hideAuthor,
            @Nullable String formKey) {
        this(
                language,
                kind,
                fullName,
                email,
                phone,
                unitId,
                subject,
                text,
                hideAuthor,
                formKey,
                Application.TO_THE_BLOG);
    }

    /** What the rules read of it. */
    public SubmittedText submittedText() {
        return new SubmittedText(subject, text, new AuthorDetails(fullName, email, phone));
    }
}
