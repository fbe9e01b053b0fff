package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/** One rule of the book: what it looks for, why, on whose authority, and the examples that prove it. */
public final class Rule {

    private static final Pattern NAMED = Pattern.compile("\\{(number|words)}");

    private final Identity identity;
    private final Wording wording;
    private final Effect effect;
    private final Set<Language> languages;
    private final Detector detector;
    private final Vocabulary vocabulary;
    private final List<Example> examples;

    Rule(
            Identity identity,
            Wording wording,
            Effect effect,
            Set<Language> languages,
            Detector detector,
            Vocabulary vocabulary,
            List<Example> examples) {
        this.identity = identity;
        this.wording = wording;
        this.effect = effect;
        this.languages = languages;
        this.detector = detector;
        this.vocabulary = vocabulary;
        this.examples = examples;
    }

    /** Where a rule stands: its file, its id, the version of its wording, its ground and that ground's clause. */
    record Identity(String file, String id, int version, String ground, String source) {}

    /** What people read of a rule. */
    record Wording(Localized title, Localized why, Localized advice) {}

    public String id() {
        return identity.id();
    }

    public String file() {
        return identity.file();
    }

    public int version() {
        return identity.version();
    }

    public String ground() {
        return identity.ground();
    }

    public String source() {
        return identity.source();
    }

    public Localized title() {
        return wording.title();
    }

    public Effect effect() {
        return effect;
    }

    public Set<Language> languages() {
        return languages;
    }

    /** The same rule, but its findings do this. */
    Rule withEffect(Effect other) {
        return new Rule(identity, wording, other, languages, detector, vocabulary, examples);
    }

    Detector detector() {
        return detector;
    }

    /** Whether it is heard only where no other rule of its ground has spoken. */
    boolean isGuess() {
        return detector instanceof Guess;
    }

    public List<Example> examples() {
        return examples;
    }

    /** Everything that this rule alone finds in the submission. */
    public List<Finding> findIn(SubmittedText submitted) {
        return findIn(new Draft(submitted, vocabulary));
    }

    List<Finding> findIn(Draft draft) {
        List<Mark> marks = draft.marks(detector);
        return marks.isEmpty()
                ? List.of()
                : marks.stream().map(mark -> finding(mark, draft)).toList();
    }

    /** {@code {number}} in a rule's words is the author's earlier case, {@code {words}} are the words that spoke. */
    private static Localized naming(@Nullable String named, Localized saying) {
        if (named == null) {
            return saying;
        }
        return new Localized(
                NAMED.matcher(saying.kk()).replaceAll(Matcher.quoteReplacement(named)),
                NAMED.matcher(saying.ru()).replaceAll(Matcher.quoteReplacement(named)),
                NAMED.matcher(saying.en()).replaceAll(Matcher.quoteReplacement(named)));
    }

    private Finding finding(Mark mark, Draft draft) {
        String quote = draft.submitted()
                .in(mark.field())
                .substring(mark.span().start(), mark.span().end());
        return new Finding(
                identity.id(),
                identity.version(),
                identity.ground(),
                mark.field(),
                mark.span().start(),
                mark.span().end(),
                quote,
                wording.title(),
                mark.why(naming(mark.named(), wording.why())),
                naming(mark.named(), wording.advice()),
                identity.source());
    }
}
