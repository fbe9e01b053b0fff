package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.text.KazakhStemmer;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Stemmer;
import kz.rectorblog.text.Word;

/**
 * What a text says, sentence by sentence: the stems of its words in their order, without greetings, thanks and calls to
 * answer. Two texts can be compared by it whatever their case endings, capitals and stops.
 *
 * @param facts the stems that name a new circumstance wherever they are new: numbers, months, proofs
 */
record Substance(List<List<String>> sentences, Set<String> facts) {

    private static final int SHORTEST = 2;
    private static final String BETWEEN = " ";

    static Substance of(Reading reading, Language language, Phrases without, Phrases factual) {
        Stemmer stemmer = language == Language.KK ? KazakhStemmer.folded()::stem : Stemmer.of(language);
        BitSet left = places(without, reading);
        BitSet facts = places(factual, reading);
        Map<Integer, List<String>> sentences = new LinkedHashMap<>();
        Set<String> factStems = new HashSet<>();
        for (int at = 0; at < reading.words().size(); at++) {
            Word word = reading.words().get(at);
            boolean number = isNumber(word.form());
            if (number || word.form().length() >= SHORTEST && !left.get(at)) {
                String stem = number ? word.form() : stemmer.stem(word.form());
                sentences
                        .computeIfAbsent(word.sentence(), unseen -> new ArrayList<>())
                        .add(stem);
                if (number || facts.get(at)) {
                    factStems.add(stem);
                }
            }
        }
        return new Substance(List.copyOf(sentences.values()), factStems);
    }

    private static BitSet places(Phrases phrases, Reading reading) {
        BitSet covered = new BitSet();
        phrases.in(reading).forEach(place -> covered.set(place.from(), place.to()));
        return covered;
    }

    private static boolean isNumber(String form) {
        return Character.isDigit(form.charAt(0));
    }

    int size() {
        return sentences.stream().mapToInt(List::size).sum();
    }

    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        sentences.forEach(stems::addAll);
        return stems;
    }

    /** Two neighbours each: they tell the same words from the same saying. */
    Set<String> pairs() {
        Set<String> pairs = new HashSet<>();
        for (List<String> sentence : sentences) {
            for (int at = 1; at < sentence.size(); at++) {
                pairs.add(sentence.get(at - 1) + BETWEEN + sentence.get(at));
            }
        }
        return pairs;
    }
}
