package kz.rectorblog.architecture;

import java.util.List;
import java.util.stream.IntStream;

/** The house from the ground up. An import goes to a lower tier, never sideways or up. */
final class Tiers {

    static final String ROOT = "kz.rectorblog.";

    static final List<List<String>> FROM_THE_GROUND = List.of(
            List.of("common", "text"),
            List.of("database", "calendar", "moderation", "audit", "outbox", "web"),
            List.of("staff"),
            List.of("rules", "clock", "absence"),
            List.of("submission"),
            List.of("assignment"),
            List.of("review", "forwarding", "answering", "proceedings"),
            List.of("publication", "chasing"),
            List.of(
                    "search",
                    "notification",
                    "statistics",
                    "desk",
                    "tracking",
                    "oversight",
                    "bench",
                    "calculator",
                    "journal",
                    "rescheduling",
                    "agenda"),
            List.of("tool"));

    private Tiers() {}

    static int tierOf(String room) {
        return IntStream.range(0, FROM_THE_GROUND.size())
                .filter(tier -> FROM_THE_GROUND.get(tier).contains(room))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tier holds the package " + room));
    }

    static List<String> rooms() {
        return FROM_THE_GROUND.stream().flatMap(List::stream).toList();
    }

    /** The first part of a package below {@code kz.rectorblog}. */
    static String roomOf(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.")[0];
    }
}
