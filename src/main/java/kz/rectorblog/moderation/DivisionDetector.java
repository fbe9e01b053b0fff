package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/** Finds a long run of words that nothing divides: no end of a sentence, no line end, no semicolon, few commas. */
final class DivisionDetector implements FieldDetector {

    private final int mostWords;

    private DivisionDetector(int mostWords) {
        this.mostWords = mostWords;
    }

    static DivisionDetector read(YamlEntry detect) {
        detect.allowOnly("kind", "most-words");
        return new DivisionDetector(detect.number("most-words"));
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Word> words = reading.words();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || isDivided(reading.text(), words.get(at - 1), words.get(at))) {
                if (at - from > mostWords) {
                    return List.of(reading.mark(
                            words.get(from).start(), words.get(at - 1).end()));
                }
                from = at;
            }
        }
        return List.of();
    }

    /** Brackets and emoji divide too: people end sentences with a smile. A comma or a dash counts as well, if weaker. */
    private static boolean isDivided(String text, Word before, Word after) {
        return text.substring(before.end(), after.start())
                .codePoints()
                .anyMatch(character -> !Character.isWhitespace(character) && character != '-' && character != '"'
                        || character == '\n');
    }
}
