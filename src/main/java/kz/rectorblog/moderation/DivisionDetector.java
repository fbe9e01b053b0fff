package kz.rectorblog.moderation;

import java.util.List;
import java.util.function.IntPredicate;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds a long run of words that nothing divides, and a longer one that only commas do. At the end of the text a
 * run without its stop may be shorter: a long sentence or clause is no fault, a letter without any is.
 */
final class DivisionDetector implements FieldDetector {

    private final int unfinished;
    private final int finished;
    private final int commas;

    private DivisionDetector(int unfinished, int finished, int commas) {
        this.unfinished = unfinished;
        this.finished = finished;
        this.commas = commas;
    }

    static DivisionDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "unfinished-words", "finished-words", "comma-words");
        return new DivisionDetector(
                detect.number("unfinished-words"), detect.number("finished-words"), detect.number("comma-words"));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        if (reading.words().size() <= unfinished) {
            return List.of();
        }
        List<Mark> undivided = run(reading, DivisionDetector::divides, unfinished, finished);
        return undivided.isEmpty() ? run(reading, DivisionDetector::ends, commas, commas) : undivided;
    }

    /** The first run between divisions with more words than it may have. */
    private static List<Mark> run(Reading reading, IntPredicate divides, int mostUnfinished, int mostFinished) {
        List<Word> words = reading.words();
        String text = reading.text();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            int gap = words.get(at - 1).end();
            int next = at == words.size() ? text.length() : words.get(at).start();
            if (at == words.size() || holds(text, gap, next, divides)) {
                boolean finished = at < words.size() || holds(text, gap, next, DivisionDetector::ends);
                if (at - from > (finished ? mostFinished : mostUnfinished)) {
                    return List.of(reading.mark(words.get(from).start(), gap));
                }
                from = at;
            }
        }
        return List.of();
    }

    private static boolean holds(String text, int from, int to, IntPredicate wanted) {
        if (to - from == 1) {
            return text.charAt(from) != ' ' && wanted.test(text.charAt(from));
        }
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (wanted.test(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Brackets and emoji divide too: people end sentences with a smile. A comma or a dash counts as well, if weaker. */
    private static boolean divides(int character) {
        return !Character.isWhitespace(character) && character != '-' && character != '"' || character == '\n';
    }

    private static boolean ends(int character) {
        return switch (character) {
            case '.', '!', '?', '…', '\n', ';', ':', '•', '。' -> true;
            default -> Character.getType(character) == Character.OTHER_SYMBOL;
        };
    }
}
