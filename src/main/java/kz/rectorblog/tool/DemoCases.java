package kz.rectorblog.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.staff.CastUnit;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.YamlEntry;

/** Reads the invented cases: {@code demo/kk.yaml}, {@code ru.yaml}, {@code en.yaml}. */
final class DemoCases {

    private DemoCases() {}

    /** All of them, Kazakh first. */
    static List<DemoCase> all() {
        return Arrays.stream(Language.values())
                .flatMap(language -> of(language).stream())
                .toList();
    }

    private static List<DemoCase> of(Language language) {
        String file = "demo/" + language.code() + ".yaml";
        try (InputStream stream = Objects.requireNonNull(DemoCases.class.getResourceAsStream("/" + file), file)) {
            return read(language, file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws BadInput with file, line and reason */
    static List<DemoCase> read(Language language, String file, String content) {
        List<DemoCase> cases = new ArrayList<>();
        for (YamlEntry each : YamlEntry.readList(file, content, DemoCases::broken)) {
            cases.add(demoCase(language, cases.size(), each));
        }
        return List.copyOf(cases);
    }

    private static BadInput broken(String file, int line, String reason) {
        return new BadInput(file + ":" + line + ": " + reason);
    }

    private static DemoCase demoCase(Language language, int place, YamlEntry entry) {
        entry.allowOnly("author", "kind", "unit", "written", "subject", "text", "story");
        YamlEntry author = entry.entry("author").allowOnly("name", "email", "phone", "hidden");
        return new DemoCase(
                language,
                place,
                new DemoCase.DemoAuthor(
                        author.text("name"),
                        author.text("email"),
                        author.text("phone"),
                        author.has("hidden") && author.yes("hidden")),
                entry.choice("kind", Kind.class),
                entry.has("unit") ? Optional.of(unit(entry)) : Optional.empty(),
                day(entry, "written"),
                entry.text("subject"),
                entry.text("text").strip(),
                entry.entries("story").stream().map(DemoCases::step).toList());
    }

    private static int day(YamlEntry entry, String key) {
        String day = entry.text(key);
        if (!day.matches("0|-[1-9][0-9]{0,3}")) {
            throw entry.broken(key, "'" + key + "' counts working days back from today: 0, -1, -2 …");
        }
        return Integer.parseInt(day);
    }

    private static CastUnit unit(YamlEntry entry) {
        String code = entry.text("unit");
        return Arrays.stream(CastUnit.values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> entry.broken("no unit '" + code + "'"));
    }

    private static DemoStep step(YamlEntry entry) {
        entry.allowOnly("day", "deed", "to", "help", "choice", "grounds", "words");
        return new DemoStep(day(entry, "day"), deed(entry));
    }

    private static DemoDeed deed(YamlEntry entry) {
        return switch (entry.text("deed")) {
            case "confirm" -> new DemoDeed.Confirm();
            case "take-up" -> new DemoDeed.TakeUp();
            case "return" -> new DemoDeed.Return(reasons(entry));
            case "decline" -> new DemoDeed.Decline(reasons(entry));
            case "redirect" -> new DemoDeed.Redirect(entry.text("choice"), reasons(entry));
            case "accept" -> new DemoDeed.Accept(entry.choice("choice", PublicationChoice.class), reasons(entry));
            case "forward" ->
                new DemoDeed.Forward(
                        entry.choice("to", CastMember.class),
                        help(entry),
                        entry.text("words").strip());
            case "contribute" ->
                new DemoDeed.Contribute(
                        entry.choice("to", CastMember.class),
                        entry.text("words").strip());
            case "extend" ->
                new DemoDeed.Extend(
                        entry.choice("choice", ExtensionReason.class),
                        entry.text("words").strip());
            case "answer" ->
                new DemoDeed.Answer(
                        entry.choice("choice", Outcome.class),
                        entry.text("words").strip());
            case "reject" -> new DemoDeed.Reject(entry.text("words").strip());
            case "approve" -> new DemoDeed.Approve();
            case "withdraw" -> new DemoDeed.Withdraw(entry.text("words").strip());
            default -> throw entry.broken("nobody knows the deed '" + entry.text("deed") + "'");
        };
    }

    private static List<CastMember> help(YamlEntry entry) {
        return entry.has("help")
                ? entry.texts("help").stream().map(name -> member(name, entry)).toList()
                : List.of();
    }

    private static CastMember member(String name, YamlEntry entry) {
        return Arrays.stream(CastMember.values())
                .filter(who -> who.name().equals(name))
                .findFirst()
                .orElseThrow(() -> entry.broken("nobody of the cast is '" + name + "'"));
    }

    private static Reasons reasons(YamlEntry entry) {
        return new Reasons(
                Set.copyOf(entry.texts("grounds")),
                entry.has("words") ? entry.text("words").strip() : "");
    }
}
