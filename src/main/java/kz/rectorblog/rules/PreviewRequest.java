package kz.rectorblog.rules;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.SubmittedText;
import org.jspecify.annotations.Nullable;

/** A text that its author wants judged before sending it; nothing of it is stored. */
@Serdeable
record PreviewRequest(
        @Nullable @Size(max = 200) String subject,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable PreviewAuthor author) {

    SubmittedText submittedText() {
        AuthorDetails details = author == null
                ? AuthorDetails.UNKNOWN
                : new AuthorDetails(author.name(), author.email(), author.phone());
        return new SubmittedText(subject, text, details);
    }

    @Serdeable
    record PreviewAuthor(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
