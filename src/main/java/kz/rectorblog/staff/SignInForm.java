package kz.rectorblog.staff;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

@Serdeable
record SignInForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String returnTo) {}
