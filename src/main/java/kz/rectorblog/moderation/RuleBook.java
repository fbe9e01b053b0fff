package kz.rectorblog.moderation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.text.YamlEntry;
import org.jspecify.annotations.Nullable;

/** Every rule in force, with the grounds that they rest on. Immutable; a changed file makes a new book. */
public final class RuleBook {

    static final String GROUNDS_FILE = "grounds.yaml";

    /** Stands in no folder: what was changed on the live system, among the contents of the book that it made. */
    static final String OVERRIDES_FILE = "overrides.tsv";

    static final String GROUNDS_FOLDER = "grounds";

    private final Map<String, Ground> grounds;
    private final List<Rule> rules;
    private final Map<String, Rule> ruleOfId;
    private final Rule.Wording faultWording;
    private final Vocabulary vocabulary;
    private final BookContents contents;
    private final String hash;

    private RuleBook(
            Map<String, Ground> grounds,
            Rule.Wording faultWording,
            List<Rule> rules,
            Vocabulary vocabulary,
            BookContents contents) {
        this.grounds = grounds;
        this.faultWording = faultWording;
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.contents = contents;
        this.hash = contents.hash();
        this.ruleOfId = new LinkedHashMap<>();
        rules.forEach(rule -> ruleOfId.put(rule.id(), rule));
    }

    /**
     * Reads the book from its folder: {@code grounds.yaml}, {@code grounds/*.yaml} and the lexicons they name.
     *
     * @throws BrokenRule with file, line and reason, if anything in it cannot be used
     */
    public static RuleBook load(Path rulesFolder) {
        return read(new RuleFolder(rulesFolder));
    }

    /**
     * Makes a book of what was kept of one, its overrides included.
     *
     * @throws BrokenRule with file, line and reason, if anything in it cannot be used
     */
    public static RuleBook of(BookContents kept) {
        RuleBook files = read(new RuleFolder(kept));
        String overrides = kept.files().get(OVERRIDES_FILE);
        return overrides == null ? files : files.overriddenBy(RuleOverride.read(overrides));
    }

    private static RuleBook read(RuleFolder folder) {
        YamlEntry groundsPage = folder.page(GROUNDS_FILE);
        Map<String, Ground> grounds = GroundsReader.grounds(groundsPage);
        Vocabulary vocabulary = new Vocabulary();
        RuleReader reader = new RuleReader(grounds, new Detectors(folder, vocabulary));
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        folder.files(GROUNDS_FOLDER, ".yml").forEach(file -> {
            throw new BrokenRule(file, 0, "only files that end in .yaml are read as rules");
        });
        List<String> files = folder.files(GROUNDS_FOLDER, ".yaml");
        folder.readAhead(files).forEach(reader::begin);
        for (String file : files) {
            YamlEntry page = folder.page(file);
            Rule rule = reader.read(page);
            if (!ids.add(rule.id())) {
                throw page.broken("id", "another rule already has the id '" + rule.id() + "'");
            }
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            throw new BrokenRule(GROUNDS_FOLDER, 0, "there is no rule in the book");
        }
        return new RuleBook(grounds, GroundsReader.faultWording(groundsPage), rules, vocabulary, folder.contents());
    }

    /** A book of these rules alone, for tests of the engine. */
    RuleBook with(List<Rule> others) {
        return new RuleBook(grounds, faultWording, others, vocabulary, contents);
    }

    /** This book with these changes, as far as they concern it; its hash tells them too. */
    public RuleBook overriddenBy(List<RuleOverride> overrides) {
        List<RuleOverride> here =
                overrides.stream().filter(each -> each.concerns(this)).toList();
        if (here.isEmpty()) {
            return this;
        }
        Map<String, RuleOverride> ofRule =
                here.stream().collect(Collectors.toMap(RuleOverride::rule, Function.identity()));
        List<Rule> changed = rules.stream()
                .flatMap(rule -> overridden(rule, ofRule.get(rule.id())).stream())
                .toList();
        return new RuleBook(
                grounds, faultWording, changed, vocabulary, contents.with(OVERRIDES_FILE, RuleOverride.written(here)));
    }

    private static Optional<Rule> overridden(Rule rule, @Nullable RuleOverride override) {
        if (override == null) {
            return Optional.of(rule);
        }
        return Optional.ofNullable(override.effect()).map(rule::withEffect);
    }

    /** Whether the file is a page of the book that says what is read from where, not a list that it reads. */
    static boolean isPage(String path) {
        return path.startsWith(GROUNDS_FOLDER + "/") || path.equals(GROUNDS_FILE) || path.equals(OVERRIDES_FILE);
    }

    /** Changes with every change of any file of the book; stored with each decision. */
    public String hash() {
        return hash;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Everything that this book was made of. */
    public BookContents contents() {
        return contents;
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(ruleOfId.get(id));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The grounds with their titles, clauses and effects, by id: the one table that verdicts are derived from. */
    public Map<String, Ground> grounds() {
        return grounds;
    }

    Effect effect(Finding finding) {
        Rule rule = ruleOfId.get(finding.rule());
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + finding.rule() + " in this book");
        }
        return rule.effect();
    }

    /** What is said of a rule that did not run: it stands under its own ground, at the start of the text. */
    Finding fault(Rule rule) {
        return new Finding(
                rule.id(),
                rule.version(),
                rule.ground(),
                Field.TEXT,
                0,
                0,
                "",
                faultWording.title(),
                faultWording.why(),
                faultWording.advice(),
                rule.source());
    }
}
