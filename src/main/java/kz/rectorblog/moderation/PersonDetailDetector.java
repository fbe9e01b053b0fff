package kz.rectorblog.moderation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds what is told of a private third person, named or only called a neighbour or a classmate, in the same sentence:
 * where they live, when they were born, their number, how they are reached. {@code others}: more words that speak of
 * somebody else (his, оның). What authors tell of themselves is theirs. A pattern with a group marks what the group holds.
 */
final class PersonDetailDetector implements FieldDetector {

    private static final int FEWEST_DIGITS = 2;
    private static final int MOST = 20_000;

    private final People people;
    private final List<Pattern> patterns;
    private final Phrases needsText;
    private final Phrases others;
    private final Phrases own;
    private final Trigger trigger;

    private PersonDetailDetector(
            People people, List<Pattern> patterns, Phrases needsText, Phrases others, Phrases own, Trigger trigger) {
        this.people = people;
        this.patterns = patterns;
        this.needsText = needsText;
        this.others = others;
        this.own = own;
        this.trigger = trigger;
    }

    static PersonDetailDetector read(YamlEntry detect, People people, Vocabulary vocabulary) {
        detect.allowOnly("kind", "names", "roles", "pattern", "trigger", "needs-text", "others", "unless");
        List<Pattern> patterns = PatternDetector.patterns(detect);
        return new PersonDetailDetector(
                people,
                patterns,
                Phrases.read(detect, "needs-text", vocabulary),
                Phrases.read(detect, "others", vocabulary),
                Phrases.read(detect, "unless", vocabulary),
                detect.has("trigger") ? detect.choice("trigger", Trigger.class) : Trigger.DIGITS);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        boolean pointless = trigger == Trigger.DIGITS && !reading.holdsDigits();
        if (pointless || needsText.in(reading).isEmpty() || !mayHoldOthers(reading, draft)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (Span place : trigger.places(head(reading.text()), trigger == Trigger.DIGITS ? FEWEST_DIGITS : 1)) {
            patterns.forEach(pattern -> addMatches(pattern, reading.text(), place, found));
        }
        return found.isEmpty() ? List.of() : ofOthers(found, reading, draft);
    }

    private boolean mayHoldOthers(Reading reading, Draft draft) {
        return !others.in(reading).isEmpty() || people.mayHoldOthers(reading, draft);
    }

    /** Whoever writes more tells no address beyond it; the patterns are dear. */
    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), MOST));
    }

    private static void addMatches(Pattern pattern, String text, Span place, List<Span> found) {
        Matcher matcher = pattern.matcher(text.substring(place.start(), place.end()));
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            found.add(new Span(place.start() + matcher.start(group), place.start() + matcher.end(group)));
        }
    }

    private List<Mark> ofOthers(List<Span> found, Reading reading, Draft draft) {
        TextShape shape = reading.shape();
        List<Integer> theirs = people.sentencesOfOthers(reading, draft, shape);
        theirs.addAll(sentences(others, reading, shape));
        List<Integer> mine = sentences(own, reading, shape);
        return found.stream()
                .filter(span -> found.stream().noneMatch(other -> isWithin(span, other)))
                .distinct()
                .filter(span -> theirs.contains(sentence(span, reading, shape)))
                .filter(span -> !mine.contains(sentence(span, reading, shape)))
                .map(span -> reading.mark(span.start(), span.end()))
                .toList();
    }

    /** Several patterns may tell parts of one detail: the longest is meant. */
    private static boolean isWithin(Span span, Span other) {
        return !span.equals(other) && other.start() <= span.start() && span.end() <= other.end();
    }

    private static List<Integer> sentences(Phrases phrases, Reading reading, TextShape shape) {
        return phrases.in(reading).stream()
                .map(place -> shape.sentence(place.from()))
                .toList();
    }

    private static int sentence(Span span, Reading reading, TextShape shape) {
        int word = 0;
        while (word < reading.words().size() - 1 && reading.words().get(word).end() <= span.start()) {
            word++;
        }
        return shape.sentence(word);
    }
}
