package kz.rectorblog.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault as the log may tell it: where it happened, cause by cause. Messages are kept only where our own code or the
 * language wrote them: a database's or a parser's message quotes what people typed.
 */
final class FaultReport {

    private static final int FRAMES = 25;

    private FaultReport() {}

    static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(FaultReport::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable cause) {
        String frames = Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        return cause.getClass().getName() + (isOurs(cause) ? ": " + cause.getMessage() : "") + frames;
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof IllegalStateException
                || cause instanceof NullPointerException
                || cause instanceof ClassCastException;
    }
}
