package kz.rectorblog.calendar;

import static kz.rectorblog.calendar.Procedure.CONSIDERATION;
import static kz.rectorblog.calendar.Procedure.EXTENSION;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.calendar.Procedure.Applicant;
import kz.rectorblog.calendar.Procedure.Body;
import kz.rectorblog.calendar.Procedure.Ending;
import kz.rectorblog.calendar.Procedure.Expiry;
import kz.rectorblog.calendar.Procedure.FilledBy;
import kz.rectorblog.calendar.Procedure.FormField;
import kz.rectorblog.calendar.Procedure.Matter;
import kz.rectorblog.calendar.Procedure.Milestone;
import kz.rectorblog.calendar.Procedure.Outcome;
import kz.rectorblog.calendar.Procedure.Paper;
import kz.rectorblog.calendar.Procedure.PrintedForm;
import kz.rectorblog.calendar.Procedure.ProcedureStep;
import kz.rectorblog.text.YamlEntry;

/** Reads one procedure and refuses whatever would leave a case without a term or a term without a source. */
final class ProcedureReader {

    /** APPC 76(3). */
    private static final int MOST_MONTHS = 2;

    private static final List<String> LENGTHS = List.of("working-days", "months", "minutes", "same-day");

    private final Path file;

    ProcedureReader(Path file) {
        this.file = file;
    }

    Procedure read() {
        YamlEntry page = ClockFile.read(file, BrokenProcedure::new)
                .allowOnly(
                        "id",
                        "version",
                        "name",
                        "summary",
                        "source",
                        "decides",
                        "ends-with",
                        "published",
                        "matters",
                        "applicants",
                        "expiry",
                        "terms",
                        "steps",
                        "bodies",
                        "outcomes",
                        "papers",
                        "forms");
        return new Procedure(
                id(page),
                page.number("version"),
                page.localized("name"),
                page.localized("summary"),
                page.text("source"),
                page.localized("decides"),
                page.choice("ends-with", Ending.class),
                page.yes("published"),
                matters(page),
                applicants(page),
                expiry(page.entry("expiry")),
                terms(page),
                steps(page),
                each(page, "bodies", ProcedureReader::body),
                outcomes(page),
                each(page, "papers", ProcedureReader::paper),
                each(page, "forms", ProcedureReader::form));
    }

    private String id(YamlEntry page) {
        String id = page.text("id");
        if (!file.endsWith(id + ".yaml")) {
            throw page.broken("id", "'" + id + "' must be the name of its file");
        }
        return id;
    }

    private static Set<Matter> matters(YamlEntry page) {
        List<Matter> matters = page.choices("matters", Matter.class);
        if (matters.isEmpty()) {
            throw page.broken("matters", "nothing may be brought: 'matters' is missing or empty");
        }
        return Set.copyOf(matters);
    }

    private static Set<Applicant> applicants(YamlEntry page) {
        List<Applicant> applicants = page.choices("applicants", Applicant.class);
        if (applicants.isEmpty()) {
            throw page.broken("applicants", "nobody may bring it: 'applicants' is missing or empty");
        }
        return Set.copyOf(applicants);
    }

    private Expiry expiry(YamlEntry entry) {
        entry.allowOnly("means", "complaint-by", "complaint-to", "source");
        String by = entry.text("complaint-by");
        if (!Files.exists(file.resolveSibling(by + ".yaml"))) {
            throw entry.broken("complaint-by", "there is no procedure '" + by + "'");
        }
        return new Expiry(entry.localized("means"), by, entry.localized("complaint-to"), entry.text("source"));
    }

    private static List<Term> terms(YamlEntry page) {
        List<Term> terms = each(page, "terms", ProcedureReader::term);
        if (terms.stream().noneMatch(term -> term.id().equals(CONSIDERATION))) {
            throw page.broken("terms", "no term '" + CONSIDERATION + "': nobody would know when the answer is due");
        }
        return terms;
    }

    private static List<Outcome> outcomes(YamlEntry page) {
        List<Outcome> outcomes = each(page, "outcomes", ProcedureReader::outcome);
        if (outcomes.isEmpty()) {
            throw page.broken("outcomes", "it could never end: 'outcomes' is missing or empty");
        }
        return outcomes;
    }

    private static Term term(YamlEntry entry) {
        entry.allowOnly("id", "name", "from", "source", "working-days", "months", "roll", "minutes", "same-day");
        TermLength length =
                length(entry).orElseThrow(() -> entry.broken("id", "has none of " + String.join(", ", LENGTHS)));
        TermStart from = entry.choice("from", TermStart.class);
        refuseUnlawful(entry, length, from);
        return new Term(entry.text("id"), entry.localized("name"), length, from, entry.text("source"));
    }

    private static void refuseUnlawful(YamlEntry entry, TermLength length, TermStart from) {
        boolean known = from == TermStart.RECEIPT || from == TermStart.REGISTRATION;
        if (entry.text("id").equals(CONSIDERATION) && !known) {
            throw entry.broken(
                    "from", "the consideration runs from receipt or registration: a case needs its due date");
        }
        boolean tooLong = length instanceof TermLength.CalendarMonths(int months, Roll _) && months > MOST_MONTHS;
        if (entry.text("id").equals(EXTENSION) && tooLong) {
            throw entry.broken("months", "an extension is of 1 or 2 months (Reg. 3.6; APPC art. 76(3))");
        }
    }

    private static List<ProcedureStep> steps(YamlEntry page) {
        refuseStrangers(page, "term", "terms");
        refuseStrangers(page, "gives", "forms");
        return each(page, "steps", ProcedureReader::step);
    }

    /** What a step names must stand in the list of such things. */
    private static void refuseStrangers(YamlEntry page, String key, String list) {
        Set<String> known =
                page.entries(list).stream().map(each -> each.text("id")).collect(Collectors.toSet());
        for (YamlEntry step : page.entries("steps")) {
            if (step.has(key) && !known.contains(step.text(key))) {
                throw step.broken(key, "'" + step.text(key) + "' is none of the " + list);
            }
        }
    }

    private static ProcedureStep step(YamlEntry entry) {
        entry.allowOnly("id", "name", "done-by", "source", "working-days", "minutes", "term", "gives", "done-when");
        return new ProcedureStep(
                entry.text("id"),
                entry.localized("name"),
                entry.localized("done-by"),
                length(entry),
                entry.optionalText("term"),
                entry.optionalText("gives"),
                entry.has("done-when") ? Optional.of(entry.choice("done-when", Milestone.class)) : Optional.empty(),
                entry.text("source"));
    }

    private static Body body(YamlEntry entry) {
        entry.allowOnly("id", "name", "takes", "source");
        return new Body(entry.text("id"), entry.localized("name"), entry.localized("takes"), entry.text("source"));
    }

    private static Outcome outcome(YamlEntry entry) {
        entry.allowOnly("id", "name", "source");
        return new Outcome(entry.text("id"), entry.localized("name"), entry.text("source"));
    }

    private static Paper paper(YamlEntry entry) {
        entry.allowOnly("id", "name", "source");
        return new Paper(entry.text("id"), entry.localized("name"), entry.text("source"));
    }

    private static PrintedForm form(YamlEntry entry) {
        entry.allowOnly("id", "name", "filled-by", "fields", "source");
        return new PrintedForm(
                entry.text("id"),
                entry.localized("name"),
                entry.choice("filled-by", FilledBy.class),
                each(entry, "fields", ProcedureReader::field),
                entry.text("source"));
    }

    private static FormField field(YamlEntry entry) {
        entry.allowOnly("id", "name", "optional");
        return new FormField(entry.text("id"), entry.localized("name"), entry.has("optional") && entry.yes("optional"));
    }

    private static Optional<TermLength> length(YamlEntry entry) {
        List<String> given = LENGTHS.stream().filter(entry::has).toList();
        if (given.size() > 1) {
            throw entry.broken(given.getLast(), "one length only, not " + String.join(" and ", given));
        }
        return given.stream().findFirst().map(key -> length(entry, key));
    }

    private static TermLength length(YamlEntry entry, String key) {
        return switch (key) {
            case "working-days" -> new TermLength.WorkingDays(entry.number(key));
            case "months" -> new TermLength.CalendarMonths(entry.number(key), entry.choice("roll", Roll.class));
            case "minutes" -> new TermLength.Minutes(entry.number(key));
            default -> sameDay(entry, key);
        };
    }

    private static TermLength sameDay(YamlEntry entry, String key) {
        if (!entry.yes(key)) {
            throw entry.broken(key, "'same-day' is yes or absent");
        }
        return new TermLength.SameDay();
    }

    /** The things of a list, each with an id of its own. */
    private static <T> List<T> each(YamlEntry page, String key, Function<YamlEntry, T> read) {
        Set<String> ids = new HashSet<>();
        List<YamlEntry> entries = page.entries(key);
        entries.stream().filter(entry -> !ids.add(entry.text("id"))).findFirst().ifPresent(twice -> {
            throw twice.broken("id", "'" + twice.text("id") + "' stands twice among the " + key);
        });
        return entries.stream().map(read).toList();
    }
}
