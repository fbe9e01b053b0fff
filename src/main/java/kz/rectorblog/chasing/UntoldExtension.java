package kz.rectorblog.chasing;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** An extension whose author was not told in time and still is not. */
@Introspected
public record UntoldExtension(long id, long submissionId, LocalDate noticeDue) {}
