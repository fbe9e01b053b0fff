package kz.rectorblog.tracking;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The corrected words as they were typed. */
@Serdeable
record CorrectionForm(@Nullable String subject, @Nullable String text) {

    String subjectOrEmpty() {
        return subject == null ? "" : subject.strip();
    }

    String textOrEmpty() {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
