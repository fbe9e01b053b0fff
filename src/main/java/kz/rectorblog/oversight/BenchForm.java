package kz.rectorblog.oversight;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A rule to be tried, as an administrator types it. */
@Serdeable
public record BenchForm(
        @Nullable String file,
        @Nullable String page,
        @Nullable String latest) {}
