package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.rectorblog.text.Letters;
import kz.rectorblog.text.Normalizer;

/**
 * What each word says to the rules of one book. A detector that looks for words registers them when the book is read;
 * a text's word is then judged once for all rules, and common words not even once a text, for they are remembered.
 *
 * <p>Three things can be said of a word: it belongs to a <em>set</em>, one place of a phrase; it has a <em>trait</em>, by
 * which a detector finds it in a text; and a <em>fact</em> of it is worth remembering.
 */
final class Vocabulary {

    private static final int[] NO_SETS = {};
    private static final int REMEMBERED = 50_000;
    private static final String NUMBER = "#";
    private static final Pattern BALANCED = Pattern.compile("\\([^()]*\\)|[^()]*");

    private final WordIndex traitsOf = new WordIndex();
    private final WordIndex setsOf = new WordIndex();
    private final Map<String, Integer> sets = new HashMap<>();
    private final List<Integer> setsOfNumbers = new ArrayList<>();
    private final List<List<Beginning>> beginnings = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();
    private final RecentWords<KnownWord> recent = new RecentWords<>(REMEMBERED);
    private final WrittenWords<KnownWord> written =
            new WrittenWords<>(written -> recent.of(Normalizer.word(written), this::judge));
    private int traits;
    private int facts;

    private record Test(Predicate<SpelledWord> test, int trait) {}

    /** A phrase that may begin with any word of a set, and the trait by which it is looked for. */
    private record Beginning(Phrase phrase, int trait) {}

    /** A new trait; it is given to words by the methods below, all before the first text is read. */
    int newTrait() {
        return traits++;
    }

    int traits() {
        return traits;
    }

    /** A new fact, which this finds out. */
    <T> WordFact<T> newFact(Function<KnownWord, T> finder) {
        return new WordFact<>(facts++, finder);
    }

    /** Every word whose {@linkplain Phrase#fold folded} form is this one has the trait. */
    void whole(String folded, int trait) {
        traitsOf.whole(folded, trait);
    }

    /** Every word whose {@linkplain Phrase#fold folded} form begins so has the trait. */
    void stem(String folded, int trait) {
        traitsOf.stem(folded, trait);
    }

    /** Every word that passes this test has the trait. The test is slow and may be asked once a word. */
    void test(Predicate<SpelledWord> test, int trait) {
        tests.add(new Test(test, trait));
    }

    /** This phrase is looked for at the words of the set, found by the trait. */
    void begin(Phrase phrase, int set, int trait) {
        beginnings.get(set).add(new Beginning(phrase, trait));
    }

    /**
     * The number of the set that a phrase writes so: {@code word}, {@code stem*}, {@code #} or {@code (one|of|several)}.
     *
     * @throws IllegalArgumentException if it is nothing of these
     */
    int set(String written) {
        Integer known = sets.get(written);
        if (known == null) {
            known = sets.size();
            add(written, known);
            sets.put(written, known);
            beginnings.add(new ArrayList<>());
        }
        return known;
    }

    private void add(String written, int set) {
        if (!BALANCED.matcher(written).matches()) {
            throw new IllegalArgumentException("'" + written + "' has a bracket without its other half");
        }
        for (String choice : written.replaceAll("[()]", "").split("\\|")) {
            String folded = Phrase.fold(choice.toLowerCase(Locale.ROOT).replace('ё', 'е'));
            if (folded.equals(NUMBER)) {
                setsOfNumbers.add(set);
            } else if (folded.endsWith("*")) {
                setsOf.stem(required(folded.substring(0, folded.length() - 1), written), set);
            } else {
                setsOf.whole(required(folded, written), set);
            }
        }
    }

    private static String required(String word, String written) {
        if (word.isEmpty() || word.chars().anyMatch(letter -> !Character.isLetterOrDigit(letter) && letter != '\'')) {
            throw new IllegalArgumentException("'" + written + "' is no word, stem* or (one|of|several)");
        }
        return word;
    }

    /** What the word between these characters of a text is; its form is empty if nothing of it can be seen. */
    KnownWord at(String text, int start, int end) {
        return written.at(text, start, end);
    }

    private KnownWord judge(String form) {
        if (form.isEmpty()) {
            return new KnownWord(form, form, NO_SETS, Collections.emptySortedMap(), facts);
        }
        String folded = Phrase.fold(form);
        int[] setsOfWord = setsOf(folded);
        SortedMap<Integer, List<Phrase>> found = new TreeMap<>();
        for (int set : setsOfWord) {
            for (Beginning each : beginnings.get(set)) {
                found.computeIfAbsent(each.trait(), unseen -> new ArrayList<>()).add(each.phrase());
            }
        }
        for (int trait : traitsOf.of(folded)) {
            found.put(trait, List.of());
        }
        SpelledWord spelled = SpelledWord.of(form);
        for (Test each : tests) {
            if (each.test().test(spelled)) {
                found.put(each.trait(), List.of());
            }
        }
        return new KnownWord(form, folded, setsOfWord, found, facts);
    }

    private int[] setsOf(String folded) {
        int[] words = setsOf.of(folded);
        return Letters.isDigit(folded.charAt(0))
                ? IntStream.concat(IntStream.of(words), setsOfNumbers.stream().mapToInt(Integer::intValue))
                        .sorted()
                        .distinct()
                        .toArray()
                : words;
    }
}
