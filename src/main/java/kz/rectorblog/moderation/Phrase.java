package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in their order within one sentence, as a rule writes them: {@code сізді өлтір*} is two words, the second in any
 * form; {@code (a|b*)} is one of several; {@code ..} lets up to three other words stand between, {@code ...} up to
 * eight; {@code #} is a number. Kazakh letters and their Russian neighbours are the same here.
 */
final class Phrase {

    private static final Map<String, Integer> GAPS = Map.of("..", 3, "...", 8);

    /** A choice in brackets in which some choice has more than one word. */
    private static final Pattern CHOICE_OF_WORDS = Pattern.compile("\\(([^()]* [^()]*)\\)");

    private final int[] sets;
    private final int[] gaps;

    private Phrase(int[] sets, int[] gaps) {
        this.sets = sets;
        this.gaps = gaps;
    }

    /**
     * The phrases that it stands for: one, or several where a choice in brackets has several words.
     *
     * @throws IllegalArgumentException if it is no phrase
     */
    static List<Phrase> of(String written, Vocabulary vocabulary) {
        Matcher choice = CHOICE_OF_WORDS.matcher(written);
        if (!choice.find()) {
            return List.of(single(written, vocabulary));
        }
        List<Phrase> phrases = new ArrayList<>();
        List<String> choices = List.of(choice.group(1).split("\\|"));
        String words = String.join(
                "|", choices.stream().filter(each -> !each.contains(" ")).toList());
        Stream.concat(Stream.of(words), choices.stream().filter(each -> each.contains(" ")))
                .filter(each -> !each.isEmpty())
                .map(each -> written.substring(0, choice.start()) + each + written.substring(choice.end()))
                .forEach(each -> phrases.addAll(of(each, vocabulary)));
        return phrases;
    }

    private static Phrase single(String written, Vocabulary vocabulary) {
        String[] parts = written.strip().split("\\s+");
        int[] sets = new int[parts.length];
        int[] gaps = new int[parts.length];
        int items = 0;
        int gap = 0;
        for (String part : parts) {
            if (GAPS.containsKey(part)) {
                gap = GAPS.get(part);
                continue;
            }
            sets[items] = vocabulary.set(part);
            gaps[items++] = gap;
            gap = 0;
        }
        if (items == 0 || gap > 0) {
            throw new IllegalArgumentException("'" + written + "' is no phrase: it begins and ends with a word");
        }
        return new Phrase(Arrays.copyOf(sets, items), Arrays.copyOf(gaps, items));
    }

    /** The set of the words that it can begin with. */
    int begins() {
        return sets[0];
    }

    /** The index after its last word if it stands at this word, with which it can begin; else -1. */
    int endAt(Reading reading, int first) {
        return rest(reading, 1, first + 1, reading.sentence(first));
    }

    private int rest(Reading reading, int item, int from, int sentence) {
        if (item == sets.length) {
            return from;
        }
        int last = Math.min(from + gaps[item], reading.size() - 1);
        for (int at = from; at <= last && reading.sentence(at) == sentence; at++) {
            if (reading.known(at).isIn(sets[item])) {
                int end = rest(reading, item + 1, at + 1, sentence);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Kazakh letters as their Russian neighbours: many people type without them. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < folded.length(); i++) {
            int known = "қғңөұүәіһ".indexOf(folded.charAt(i));
            if (known >= 0) {
                folded.setCharAt(i, "кгноууаих".charAt(known));
            }
        }
        return folded.toString();
    }
}
