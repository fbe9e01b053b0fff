package kz.rectorblog.moderation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.text.Span;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds a pattern that a {@link Validator} then confirms. The engine is linear in the length of the text, so no pattern
 * can blow up; look-around does not exist in it, so the borders are checked here: a match never begins or ends inside a
 * word or a number. It is tried at its {@link PatternPlaces} only; {@code unless}: words of the same sentence that excuse it.
 * A pattern with a group marks what the group holds: the rest is its context.
 */
final class PatternDetector implements FieldDetector {

    private static final int WHOLE_SENTENCE = 1_000_000;

    private final List<SoughtPattern> patterns;
    private final PatternPlaces places;
    private final Validator validator;
    private final Phrases unless;

    private PatternDetector(List<SoughtPattern> patterns, PatternPlaces places, Validator validator, Phrases unless) {
        this.patterns = patterns;
        this.places = places;
        this.validator = validator;
        this.unless = unless;
    }

    static PatternDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "pattern", "validator", "trigger", "fewest", "needs-text", "unless");
        detect.text("trigger");
        List<SoughtPattern> patterns = SoughtPattern.read(detect, Pattern.CASE_INSENSITIVE);
        Validator validator = detect.has("validator") ? detect.choice("validator", Validator.class) : Validator.NONE;
        return new PatternDetector(
                patterns,
                PatternPlaces.read(
                        detect, detect.choice("trigger", Trigger.class), detect.number("fewest", 1), vocabulary),
                validator,
                Phrases.read(detect, "unless", vocabulary));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Mark> marks = new ArrayList<>();
        if (!places.mayBeIn(reading)) {
            return marks;
        }
        for (Span place : places.in(reading, anywhere -> true)) {
            String near = reading.text().substring(place.start(), place.end());
            String small = near.toLowerCase(Locale.ROOT);
            patterns.stream()
                    .filter(pattern -> pattern.mayBeIn(small))
                    .forEach(pattern -> addMatches(pattern.matcher(near), near, reading, place, marks));
        }
        return marks.isEmpty() || unless.isEmpty() ? marks : notExcused(marks, reading);
    }

    private List<Mark> notExcused(List<Mark> marks, Reading reading) {
        Excuses excuses = new Excuses(unless.in(reading), WHOLE_SENTENCE);
        return marks.stream()
                .filter(mark -> !excuses.cover(placeAt(mark.span().start(), reading)))
                .toList();
    }

    private static Phrases.Place placeAt(int start, Reading reading) {
        int word = reading.wordAt(start);
        return new Phrases.Place(word, word + 1, reading.words().get(word).sentence());
    }

    private void addMatches(Matcher matcher, String near, Reading reading, Span place, List<Mark> marks) {
        int from = 0;
        while (from <= near.length() && matcher.find(from)) {
            boolean whole = isWhole(reading.text(), place.start() + matcher.start(), place.start() + matcher.end());
            boolean confirmed = whole && validator.confirms(matcher.group());
            if (confirmed) {
                int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
                marks.add(reading.mark(place.start() + matcher.start(group), place.start() + matcher.end(group)));
            }
            from = confirmed ? matcher.end() : nextBorder(near, matcher.start() + 1);
        }
    }

    /** Where a whole match may begin next: not inside the word or number that this one began in. */
    private static int nextBorder(String text, int from) {
        int next = from;
        while (next < text.length() && continues(text, next)) {
            next++;
        }
        return next;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !continues(text, start) && !continues(text, end);
    }

    private static boolean continues(String text, int border) {
        if (border == 0 || border == text.length()) {
            return false;
        }
        char before = text.charAt(border - 1);
        char after = text.charAt(border);
        return Character.isDigit(before) && Character.isDigit(after)
                || Character.isLetter(before) && Character.isLetter(after);
    }
}
