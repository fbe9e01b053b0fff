package kz.rectorblog.moderation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds what is told of a private third person, named or only called a neighbour or a classmate, in the same sentence:
 * where they live, when they were born. What authors tell of themselves is theirs.
 */
final class PersonDetailDetector implements FieldDetector {

    private static final int FEWEST = 2;
    private static final int MOST = 20_000;

    private final People people;
    private final List<Pattern> patterns;
    private final Phrases needsText;
    private final Phrases own;

    private PersonDetailDetector(People people, List<Pattern> patterns, Phrases needsText, Phrases own) {
        this.people = people;
        this.patterns = patterns;
        this.needsText = needsText;
        this.own = own;
    }

    static PersonDetailDetector read(YamlEntry detect, People people, Vocabulary vocabulary) {
        detect.allowOnly("kind", "names", "roles", "pattern", "needs-text", "unless");
        List<Pattern> patterns = PatternDetector.patterns(detect);
        return new PersonDetailDetector(
                people,
                patterns,
                Phrases.read(detect, "needs-text", vocabulary),
                Phrases.read(detect, "unless", vocabulary));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        if (!people.mayHoldOthers(reading, draft)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        if (needsText.in(reading).isEmpty()) {
            return List.of();
        }
        for (Span place : Trigger.DIGITS.places(head(reading.text()), FEWEST)) {
            patterns.forEach(pattern -> addMatches(pattern, reading.text(), place, found));
        }
        return found.isEmpty() ? List.of() : ofOthers(found, reading, draft);
    }

    /** Whoever writes more tells no address beyond it; the patterns are dear. */
    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), MOST));
    }

    private static void addMatches(Pattern pattern, String text, Span place, List<Span> found) {
        Matcher matcher = pattern.matcher(text.substring(place.start(), place.end()));
        while (matcher.find()) {
            found.add(new Span(place.start() + matcher.start(), place.start() + matcher.end()));
        }
    }

    private List<Mark> ofOthers(List<Span> found, Reading reading, Draft draft) {
        TextShape shape = reading.shape();
        List<Integer> others = people.sentencesOfOthers(reading, draft, shape);
        List<Integer> mine = own.in(reading).stream()
                .map(place -> shape.sentence(place.from()))
                .toList();
        return found.stream()
                .filter(span -> others.contains(sentence(span, reading, shape)))
                .filter(span -> !mine.contains(sentence(span, reading, shape)))
                .map(span -> reading.mark(span.start(), span.end()))
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
