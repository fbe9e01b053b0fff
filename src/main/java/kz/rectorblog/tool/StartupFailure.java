package kz.rectorblog.tool;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.rectorblog.calendar.BrokenFile;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.web.BrokenSources;
import org.jspecify.annotations.Nullable;

/** Why the house does not start, in one line, where whoever started it can do something about it. */
final class StartupFailure {

    private StartupFailure() {}

    /** The failure itself where no line could say more than its stack trace. */
    static RuntimeException explained(RuntimeException failure) {
        return reason(failure).<RuntimeException>map(BadInput::new).orElse(failure);
    }

    static Optional<String> reason(Throwable failure) {
        return causes(failure).stream().flatMap(cause -> line(cause).stream()).findFirst();
    }

    private static Optional<String> line(Throwable cause) {
        return switch (cause) {
            case BadInput bad -> Optional.of(message(bad));
            case BrokenRule broken -> Optional.of(message(broken));
            case BrokenFile broken -> Optional.of(message(broken));
            case BrokenSources broken -> Optional.of(message(broken));
            case IllegalArgumentException wrong when ofASetting(wrong) -> Optional.of(message(wrong));
            case BindException busy ->
                Optional.of("the port is taken, or the host is not this machine's (" + message(busy)
                        + "); choose others with RECTORBLOG_PORT and RECTORBLOG_HOST");
            case SQLException refused ->
                Optional.of("the database does not let us in (" + message(refused) + "); see RECTORBLOG_DATABASE_URL");
            default -> Optional.empty();
        };
    }

    /** Whoever refuses a setting begins with its name. */
    private static boolean ofASetting(IllegalArgumentException wrong) {
        return message(wrong).startsWith("rectorblog.");
    }

    /** The deepest cause first: it says most. */
    private static List<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(java.util.Objects::requireNonNull)
                .toList()
                .reversed();
    }

    /** Its first line: drivers go on about packets. */
    private static String message(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
