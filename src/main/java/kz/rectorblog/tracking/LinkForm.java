package kz.rectorblog.tracking;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What an author who lost the letters still knows. */
@Serdeable
record LinkForm(@Nullable String number, @Nullable String email) {

    String numberOrEmpty() {
        return number == null ? "" : number;
    }

    String emailOrEmpty() {
        return email == null ? "" : email;
    }
}
