package kz.rectorblog.staff;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

@Serdeable
record PasswordForm(@Nullable String password) {}
