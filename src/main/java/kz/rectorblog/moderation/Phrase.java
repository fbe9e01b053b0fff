package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** A choice in brackets in which some choice has more than one word. */
    private static final Pattern CHOICE_OF_WORDS = Pattern.compile("\\(([^()]* [^()]*)\\)");

    private final List<Item> items;

    private Phrase(List<Item> items) {
        this.items = items;
    }

    private record Item(Set<String> exact, List<String> stems, boolean number, int gap) {

        boolean matches(String word) {
            if (number && Character.isDigit(word.charAt(0))) {
                return true;
            }
            return exact.contains(word) || beginsWithStem(word);
        }

        private boolean beginsWithStem(String word) {
            for (String stem : stems) {
                if (word.startsWith(stem)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The phrases that it stands for: one, or several where a choice in brackets has several words.
     *
     * @throws IllegalArgumentException if it is no phrase
     */
    static List<Phrase> of(String written) {
        Matcher choice = CHOICE_OF_WORDS.matcher(written);
        if (!choice.find()) {
            return List.of(single(written));
        }
        List<Phrase> phrases = new ArrayList<>();
        List<String> choices = List.of(choice.group(1).split("\\|"));
        String words = String.join(
                "|", choices.stream().filter(each -> !each.contains(" ")).toList());
        Stream.concat(Stream.of(words), choices.stream().filter(each -> each.contains(" ")))
                .filter(each -> !each.isEmpty())
                .map(each -> written.substring(0, choice.start()) + each + written.substring(choice.end()))
                .forEach(each -> phrases.addAll(of(each)));
        return phrases;
    }

    private static Phrase single(String written) {
        List<Item> items = new ArrayList<>();
        int gap = 0;
        for (String part : written.strip().split("\\s+")) {
            if (GAPS.containsKey(part)) {
                gap = GAPS.get(part);
                continue;
            }
            items.add(item(part, gap));
            gap = 0;
        }
        if (items.isEmpty() || gap > 0) {
            throw new IllegalArgumentException("'" + written + "' is no phrase: it begins and ends with a word");
        }
        return new Phrase(items);
    }

    private static Item item(String part, int gap) {
        Set<String> exact = new HashSet<>();
        List<String> stems = new ArrayList<>();
        boolean number = false;
        for (String choice : part.replaceAll("[()]", "").split("\\|")) {
            String folded = fold(choice.toLowerCase(Locale.ROOT).replace('ё', 'е'));
            if (folded.equals("#")) {
                number = true;
            } else if (folded.endsWith("*")) {
                stems.add(required(folded.substring(0, folded.length() - 1), part));
            } else {
                exact.add(required(folded, part));
            }
        }
        return new Item(Set.copyOf(exact), List.copyOf(stems), number, gap);
    }

    private static String required(String word, String part) {
        if (word.isEmpty() || word.chars().anyMatch(letter -> !Character.isLetterOrDigit(letter) && letter != '\'')) {
            throw new IllegalArgumentException("'" + part + "' is no word, stem* or (one|of|several)");
        }
        return word;
    }

    /** Gives this trait to every word that it can begin with. */
    void firstWords(Vocabulary vocabulary, int trait) {
        items.getFirst().exact().forEach(word -> vocabulary.whole(word, trait));
        items.getFirst().stems().forEach(stem -> vocabulary.stem(stem, trait));
        if (items.getFirst().number()) {
            DIGITS.forEach(digit -> vocabulary.stem(digit, trait));
        }
    }

    /** The keys of the words that it can begin with: see {@link #key}. */
    List<Integer> firstKeys() {
        List<Integer> keys = new ArrayList<>();
        items.getFirst().exact().forEach(word -> keys.add(key(word)));
        items.getFirst().stems().forEach(stem -> keys.add(key(stem)));
        if (items.getFirst().number()) {
            keys.add((int) '#');
        }
        return keys;
    }

    /** A word's first two letters as a number: a quick way to know which phrases cannot begin with it. */
    static int key(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return '#';
        }
        return word.length() == 1 ? word.charAt(0) : word.charAt(0) << 16 | word.charAt(1);
    }

    /** The index after its last word if it stands at this word, else -1. */
    int endAt(Reading reading, int first) {
        if (!items.getFirst().matches(reading.folded(first))) {
            return -1;
        }
        return rest(reading, 1, first + 1, reading.words().get(first).sentence());
    }

    private int rest(Reading reading, int item, int from, int sentence) {
        if (item == items.size()) {
            return from;
        }
        int last = from + items.get(item).gap();
        for (int at = from; at <= last && at < reading.words().size(); at++) {
            if (reading.words().get(at).sentence() != sentence) {
                return -1;
            }
            if (items.get(item).matches(reading.folded(at))) {
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
