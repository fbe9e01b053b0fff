package kz.rectorblog.moderation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds what is told of a private third person, named or only called a neighbour or a classmate, in the same sentence:
 * where they live, when they were born, their number, how they are reached. {@code others}: more words that speak of
 * somebody else (his, оның). What authors tell of themselves is theirs. Patterns are in small letters, for so is what they are
 * tried on: letting the engine ignore capitals doubles what they cost. A pattern with a group marks what the group holds.
 */
final class PersonDetailDetector implements FieldDetector {

    private static final int FEWEST_DIGITS = 2;

    /** Whoever writes more characters tells no address beyond them. */
    private static final int MOST = 20_000;

    private final People people;
    private final List<SoughtPattern> patterns;
    private final PatternPlaces places;
    private final Phrases others;
    private final Phrases own;

    private PersonDetailDetector(
            People people, List<SoughtPattern> patterns, PatternPlaces places, Phrases others, Phrases own) {
        this.people = people;
        this.patterns = patterns;
        this.places = places;
        this.others = others;
        this.own = own;
    }

    static PersonDetailDetector read(YamlEntry detect, People people, Vocabulary vocabulary) {
        detect.allowOnly("kind", "names", "roles", "pattern", "trigger", "needs-text", "others", "unless");
        if (detect.texts("pattern").stream().anyMatch(PersonDetailDetector::holdsCapital)) {
            throw detect.broken("pattern", "patterns of details are in small letters");
        }
        Trigger trigger = detect.has("trigger") ? detect.choice("trigger", Trigger.class) : Trigger.DIGITS;
        int fewest = trigger == Trigger.DIGITS ? FEWEST_DIGITS : 1;
        return new PersonDetailDetector(
                people,
                SoughtPattern.read(detect, 0),
                PatternPlaces.read(detect, trigger, fewest, vocabulary),
                Phrases.read(detect, "others", vocabulary),
                Phrases.read(detect, "unless", vocabulary));
    }

    /** Outside the names of classes of letters. */
    private static boolean holdsCapital(String pattern) {
        return pattern.replaceAll("\\\\(p\\{\\w+}|.)", "").chars().anyMatch(Character::isUpperCase);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        if (!places.mayBeIn(reading) || !mayHoldOthers(reading, draft)) {
            return List.of();
        }
        BitSet theirs = sentencesOfOthers(reading, draft);
        List<Span> found = new ArrayList<>();
        for (Span place : places.in(reading, beside -> beside.start() < MOST && reaches(theirs, beside, reading))) {
            addMatches(place, small(reading.text().substring(place.start(), place.end())), found);
        }
        return found.stream()
                .filter(span -> theirs.get(sentence(span.start(), reading)))
                .filter(span -> found.stream().noneMatch(other -> isWithin(span, other)))
                .distinct()
                .map(span -> reading.mark(span.start(), span.end()))
                .toList();
    }

    /** Whether any of these sentences has a part in this place. */
    private static boolean reaches(BitSet sentences, Span place, Reading reading) {
        int next = sentences.nextSetBit(sentence(place.start(), reading));
        return next >= 0 && next <= sentence(place.end(), reading);
    }

    private boolean mayHoldOthers(Reading reading, Draft draft) {
        return !others.in(reading).isEmpty() || people.mayHoldOthers(reading, draft);
    }

    private void addMatches(Span place, String small, List<Span> found) {
        for (SoughtPattern pattern : patterns) {
            Matcher matcher = pattern.matcher(small);
            while (pattern.mayBeIn(small) && matcher.find()) {
                int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
                found.add(new Span(place.start() + matcher.start(group), place.start() + matcher.end(group)));
            }
        }
    }

    /** Those where somebody else is spoken of, and not the author's own address or birth. */
    private BitSet sentencesOfOthers(Reading reading, Draft draft) {
        BitSet theirs = sentences(others, reading);
        people.sentencesOfOthers(reading, draft, reading.shape()).forEach(theirs::set);
        theirs.andNot(sentences(own, reading));
        return theirs;
    }

    /** In small letters, where that moves no letter from its place. */
    private static String small(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? small : text;
    }

    /** Several patterns may tell parts of one detail: the longest is meant. */
    private static boolean isWithin(Span span, Span other) {
        return !span.equals(other) && other.start() <= span.start() && span.end() <= other.end();
    }

    private static BitSet sentences(Phrases phrases, Reading reading) {
        BitSet sentences = new BitSet();
        phrases.in(reading).forEach(place -> sentences.set(reading.shape().sentence(place.from())));
        return sentences;
    }

    private static int sentence(int character, Reading reading) {
        return reading.shape().sentence(reading.wordAt(character));
    }
}
