package kz.rectorblog.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How far a published question speaks of the same as a text, from 0 to 1. Scores of an index say which item is nearer, never
 * whether it is near at all: the nearest of nothing would be shown too.
 */
final class Likeness {

    private static final double LEAST = 0.3;
    private static final double OF_THE_NEAREST = 0.65;
    private static final double UNKNOWN = 0.4;

    private final List<List<Synonyms.Saying>> words;
    private final double[] weights;
    private final double all;

    Likeness(List<List<Synonyms.Saying>> words, IndexReader reader) throws IOException {
        this.words = words;
        this.weights = new double[words.size()];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            weights[at] = weight(words.get(at), reader);
            sum += weights[at];
        }
        this.all = sum;
    }

    /** What an item must reach where the nearest reaches this; both shares were chosen by {@code SimilarityTest}. */
    static double floor(double nearest) {
        return Math.max(LEAST, OF_THE_NEAREST * nearest);
    }

    /** The rare words of the text that the item has, and the words of its subject that the text has: half and half. */
    double of(Document item) {
        Language language = Language.ofCode(item.get(Fields.LANGUAGE)).orElse(Language.KK);
        String subject = item.get(Fields.SUBJECT);
        Keys question = Keys.of(subject + "\n" + item.get(Fields.QUESTION), language);
        double shared = 0;
        int known = 0;
        for (int at = 0; at < weights.length; at++) {
            if (question.haveAnyOf(words.get(at))) {
                shared += weights[at];
                known++;
            }
        }
        return known == 0 ? 0 : (shared / all + subjectShare(subject, language)) / 2;
    }

    private double subjectShare(String subject, Language language) {
        List<String> telling = AskedWords.of(subject).words();
        long said = telling.stream()
                .map(word -> Keys.of(word, language))
                .filter(keys -> words.stream().anyMatch(keys::haveSomeOf))
                .count();
        return telling.isEmpty() ? 0 : (double) said / telling.size();
    }

    // a word that no item has says little: it may be a name, a slip, or in a form that nobody knows
    private static double weight(List<Synonyms.Saying> ways, IndexReader reader) throws IOException {
        int most = 0;
        for (Synonyms.Saying way : ways) {
            String key = way.keys().get(0);
            most = Math.max(most, reader.docFreq(new Term(Fields.words(way.chain()), key)));
        }
        double rarity = Math.log(1 + (double) reader.numDocs() / (1 + most));
        return most == 0 ? UNKNOWN * rarity : rarity;
    }

    /** The keys of a text, in the chain of its language and in the folded one. */
    private record Keys(Chain own, Set<String> keys, Set<String> folded) {

        static Keys of(String text, Language language) {
            Chain own = Chain.of(language);
            return new Keys(own, new HashSet<>(own.keys(text)), new HashSet<>(Chain.FOLDED.keys(text)));
        }

        boolean haveAnyOf(List<Synonyms.Saying> ways) {
            return ways.stream().anyMatch(way -> in(way.chain()).containsAll(way.keys()));
        }

        boolean haveSomeOf(List<Synonyms.Saying> ways) {
            return ways.stream().anyMatch(way -> way.keys().stream().anyMatch(in(way.chain())::contains));
        }

        private Set<String> in(Chain chain) {
            if (chain == Chain.FOLDED) {
                return folded;
            }
            return chain == own ? keys : Set.of();
        }
    }
}
