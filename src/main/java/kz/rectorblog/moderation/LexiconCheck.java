package kz.rectorblog.moderation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.text.YamlEntry;

/** What a maintainer of the lexicons wants to know: how large they are, what in them is idle, which ordinary words they hit. */
public final class LexiconCheck {

    static final String ACCEPTED = "lexicons/accepted.tsv";

    private final List<RootsInForce> lexicons = new ArrayList<>();
    private final AcceptedWords accepted;

    private LexiconCheck(RuleFolder folder) {
        classesInForce(folder).forEach((file, classes) -> lexicons.add(RootsInForce.read(folder, file, classes)));
        this.accepted = AcceptedWords.read(ACCEPTED, folder.optionalContent(ACCEPTED));
    }

    /**
     * An ordinary word that a root takes for one of its forms.
     *
     * @param file the lexicon, and {@code line} the root's place in it
     */
    public record Hit(String word, String file, int line, String root) {}

    /**
     * The lexicons that the rules of this folder look into.
     *
     * @throws BrokenRule with file, line and reason, if one cannot be used
     */
    public static LexiconCheck of(Path rulesFolder) {
        return new LexiconCheck(new RuleFolder(rulesFolder));
    }

    /** The first root that hits this word of a dictionary, unless the word is accepted as one that deserves it. */
    public Optional<Hit> newHit(String word) {
        return lexicons.stream()
                .flatMap(lexicon -> lexicon.rootOf(word).stream())
                .findFirst()
                .filter(root -> !accepted.holds(word))
                .map(root -> new Hit(word, root.file(), root.line(), root.expression()));
    }

    /** A line a lexicon: how many roots of each class, and which of them no rule looks for. */
    public List<String> sizes() {
        return lexicons.stream()
                .map(lexicon -> lexicon.file() + "  " + counted(lexicon.used()) + notUsed(lexicon.idle()))
                .toList();
    }

    private static String counted(List<Root> roots) {
        return roots.stream()
                .collect(Collectors.groupingBy(Root::kind, TreeMap::new, Collectors.counting()))
                .toString();
    }

    private static String notUsed(List<Root> idle) {
        return idle.isEmpty() ? "" : "  not looked for: " + counted(idle);
    }

    /** Whatever in the lexicons proves nothing or does nothing: a line each, with file and line. */
    public List<String> warnings(RuleBook book) {
        Set<Root> proven = new HashSet<>();
        book.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .filter(Example::isMatch)
                .map(example -> new Reading(Field.TEXT, example.submitted().text(), new Vocabulary()))
                .forEach(reading -> lexicons.forEach(lexicon -> readings(reading)
                        .forEach(spellings -> lexicon.hit(spellings).forEach(proven::add))));
        return lexicons.stream()
                .flatMap(lexicon -> LexiconWarnings.of(lexicon.used(), proven))
                .toList();
    }

    private static Stream<Set<String>> readings(Reading reading) {
        return Stream.concat(
                reading.words().stream().map(word -> Spellings.of(word.form())),
                reading.hidden().stream().flatMap(hidden -> hidden.words().values().stream()));
    }

    private static Map<String, Set<String>> classesInForce(RuleFolder folder) {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (String file : folder.files(RuleBook.GROUNDS_FOLDER, ".yaml")) {
            YamlEntry detect = folder.page(file).entry("detect");
            if (detect.text("kind").equals("lexicon")) {
                classes.computeIfAbsent("lexicons/" + detect.text("lexicon"), unseen -> new HashSet<>())
                        .addAll(detect.texts("classes"));
            }
        }
        return classes;
    }
}
