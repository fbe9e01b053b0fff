package kz.rectorblog.submission;

import io.micronaut.serde.annotation.Serdeable;
import kz.rectorblog.common.SecretKeys;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was filled in, right or wrong: shown again letter for letter.
 *
 * @param unit the code of a unit, empty for none
 * @param acknowledged the hash of the text whose findings the author has seen and still wants to send
 * @param formKey which showing of the form this is
 * @param action which button: {@code check}, {@code repair} or {@code send}
 */
@Serdeable
public record AskForm(
        @Nullable String kind,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String unit,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String hideAuthor,
        @Nullable String consent,
        @Nullable String acknowledged,
        @Nullable String formKey,
        @Nullable String action) {

    /** @param subject what it begins with; null for nothing */
    static AskForm empty(@Nullable String subject) {
        return new AskForm(null, null, null, null, null, subject, null, null, null, null, SecretKeys.next(), null);
    }

    AskForm withText(String repaired) {
        return new AskForm(
                kind,
                fullName,
                email,
                phone,
                unit,
                subject,
                repaired,
                hideAuthor,
                consent,
                acknowledged,
                formKey,
                action);
    }

    boolean asks(String wanted) {
        return wanted.equals(action);
    }
}
