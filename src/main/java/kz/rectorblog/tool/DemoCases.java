package kz.rectorblog.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.staff.CastMember;
import kz.rectorblog.staff.CastUnit;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

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
            return read(language, file, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws BadInput with file, line and reason */
    static List<DemoCase> read(Language language, String file, Reader content) {
        Node root = parse(file, content);
        if (!(root instanceof SequenceNode sequence)) {
            throw new BadInput(file + ":1: a list of cases must stand here");
        }
        List<DemoCase> cases = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            cases.add(demoCase(language, cases.size(), new DemoEntry(file, each)));
        }
        return List.copyOf(cases);
    }

    private static Node parse(String file, Reader content) {
        try {
            return new Yaml(new LoaderOptions()).compose(content);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw (BadInput) new BadInput(file + ":" + line + ": " + e.getProblem()).initCause(e);
        }
    }

    private static DemoCase demoCase(Language language, int place, DemoEntry entry) {
        entry.allowing("author", "kind", "unit", "written", "subject", "text", "story");
        DemoEntry author = entry.entry("author").allowing("name", "email", "phone", "hidden");
        return new DemoCase(
                language,
                place,
                new DemoCase.DemoAuthor(
                        author.text("name"), author.text("email"), author.text("phone"), author.flag("hidden")),
                entry.choice("kind", Kind.class),
                entry.has("unit") ? Optional.of(unit(entry)) : Optional.empty(),
                entry.day("written"),
                entry.text("subject"),
                entry.text("text"),
                entry.entries("story").stream().map(DemoCases::step).toList());
    }

    private static CastUnit unit(DemoEntry entry) {
        String code = entry.text("unit");
        return Arrays.stream(CastUnit.values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> entry.broken("no unit '" + code + "'"));
    }

    private static DemoStep step(DemoEntry entry) {
        entry.allowing("day", "deed", "to", "choice", "grounds", "words");
        return new DemoStep(entry.day("day"), deed(entry));
    }

    private static DemoDeed deed(DemoEntry entry) {
        return switch (entry.text("deed")) {
            case "confirm" -> new DemoDeed.Confirm();
            case "take-up" -> new DemoDeed.TakeUp();
            case "return" -> new DemoDeed.Return(reasons(entry));
            case "decline" -> new DemoDeed.Decline(reasons(entry));
            case "redirect" -> new DemoDeed.Redirect(entry.text("choice"), reasons(entry));
            case "accept" -> new DemoDeed.Accept(entry.choice("choice", PublicationChoice.class), reasons(entry));
            case "forward" -> new DemoDeed.Forward(entry.choice("to", CastMember.class), entry.text("words"));
            case "extend" -> new DemoDeed.Extend(entry.choice("choice", ExtensionReason.class), entry.text("words"));
            case "answer" -> new DemoDeed.Answer(entry.choice("choice", Outcome.class), entry.text("words"));
            case "reject" -> new DemoDeed.Reject(entry.text("words"));
            case "approve" -> new DemoDeed.Approve();
            case "withdraw" -> new DemoDeed.Withdraw(entry.text("words"));
            default -> throw entry.broken("nobody knows the deed '" + entry.text("deed") + "'");
        };
    }

    private static Reasons reasons(DemoEntry entry) {
        return new Reasons(entry.texts("grounds"), entry.text("words", ""));
    }
}
