package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.YamlEntry;

/** Makes a rule of one file, or refuses the file with the line and the reason. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Ground> grounds;
    private final Detectors detectors;

    RuleReader(Map<String, Ground> grounds, Detectors detectors) {
        this.grounds = grounds;
        this.detectors = detectors;
    }

    /** Begins with what is dear in this rule while others are read. */
    void begin(YamlEntry page) {
        if (page.has("detect")) {
            detectors.begin(page.entry("detect"));
        }
    }

    Rule read(YamlEntry page) {
        page.allowOnly(
                "id",
                "version",
                "ground",
                "title",
                "why",
                "advice",
                "source",
                "languages",
                "fields",
                "effect",
                "detect",
                "confirmed-by",
                "examples");
        Ground ground = ground(page);
        Rule.Identity identity =
                new Rule.Identity(page.file(), id(page), page.number("version"), ground.id(), page.text("source"));
        Rule.Wording wording =
                new Rule.Wording(page.localized("title"), page.localized("why"), page.localized("advice"));
        Effect effect = page.has("effect") ? GroundsReader.effect(page.entry("effect")) : ground.effect();
        Detector found = detectors.read(page.entry("detect"), fields(page));
        Detector detector = page.has("confirmed-by") ? detectors.confirmed(found, page.entry("confirmed-by")) : found;
        if (detector instanceof Guess != identity.id().startsWith(Finding.GUESSES)) {
            throw page.broken("id", "the id of a rule that guesses begins with " + Finding.GUESSES + ", no other does");
        }
        return new Rule(identity, wording, effect, languages(page), detector, detectors.vocabulary(), examples(page));
    }

    private Ground ground(YamlEntry page) {
        String id = page.text("ground");
        Ground ground = grounds.get(id);
        if (ground == null) {
            throw page.broken("ground", "unknown ground '" + id + "'; known: " + String.join(", ", grounds.keySet()));
        }
        String name = page.file().substring(page.file().lastIndexOf('/') + 1);
        if (!name.startsWith(id.toLowerCase(Locale.ROOT) + "-")) {
            throw page.broken(
                    "ground", "the name of a file begins with its ground: " + id.toLowerCase(Locale.ROOT) + "-…");
        }
        return ground;
    }

    private static String id(YamlEntry page) {
        String id = page.text("id");
        if (!ID.matcher(id).matches()) {
            throw page.broken("id", "an id reads like personal-data/iin, not '" + id + "'");
        }
        return id;
    }

    private static Set<Language> languages(YamlEntry page) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (String code : page.texts("languages")) {
            languages.add(Language.ofCode(code)
                    .orElseThrow(() -> page.broken("languages", "unknown language '" + code + "'")));
        }
        if (languages.isEmpty()) {
            throw page.broken("languages", "'languages' is missing: kk, ru, en");
        }
        return languages;
    }

    private static List<Field> fields(YamlEntry page) {
        if (!page.has("fields")) {
            return List.of(Field.SUBJECT, Field.TEXT);
        }
        List<Field> fields = new ArrayList<>();
        for (String name : page.texts("fields")) {
            try {
                fields.add(Field.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw page.broken("fields", "unknown field '" + name + "'; known: subject, text, name, email, phone");
            }
        }
        return fields;
    }

    private static List<Example> examples(YamlEntry page) {
        YamlEntry both = page.entry("examples");
        both.allowOnly("match", "no-match");
        List<Example> examples = new ArrayList<>();
        for (YamlEntry each : both.entries("match")) {
            examples.add(ExampleReader.match(each));
        }
        requireSome(both, examples, "match");
        List<Example> innocent =
                both.entries("no-match").stream().map(ExampleReader::noMatch).toList();
        requireSome(both, innocent, "no-match");
        examples.addAll(innocent);
        return List.copyOf(examples);
    }

    private static void requireSome(YamlEntry both, List<Example> examples, String kind) {
        if (examples.isEmpty()) {
            throw both.broken("a rule proves itself: it needs at least one example under '" + kind + "'");
        }
    }
}
