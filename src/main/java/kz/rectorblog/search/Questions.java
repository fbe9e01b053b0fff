package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.common.SubmissionNumber;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.LanguageGuess;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Puts words to the index in all three languages and the folded spelling at once. The language of the words is guessed,
 * and the guess only weighs a little: a wrong one still finds.
 */
@Singleton
class Questions {

    private static final float FOLDED = 0.4f;
    private static final float OTHER_LANGUAGE = 0.8f;
    private static final float SYNONYM = 0.6f;

    /** What the other ways to find a word add to its best one. Without it the best few are found by leaps. */
    private static final float TIE_OF_WORDS = 0f;

    /** A long text is like another when it is like it in more ways than one. */
    private static final float TIE_OF_PROSE = 0.1f;

    private static final float NUMBER = 50f;
    private static final int ALL_UP_TO = 2;

    private final SynonymFile synonyms;

    Questions(SynonymFile synonyms) {
        this.synonyms = synonyms;
    }

    /** @param typed anything; without a word in it everything is asked for */
    Question of(String typed) {
        AskedWords asked = AskedWords.of(typed);
        if (asked.isEmpty()) {
            return new Question(new MatchAllDocsQuery(), new MatchAllDocsQuery(), Map.of(), List.of());
        }
        Draft draft = new Draft(asked.words(), LanguageGuess.of(typed), TIE_OF_WORDS);
        draft.findSynonyms(synonyms.current());
        asked.phrases().forEach(draft::addPhrase);
        SubmissionNumber.parse(typed).ifPresent(draft::addNumber);
        return draft.question(wordsWanted(asked.words().size()));
    }

    /** Asks for items that share telling words with a whole text. */
    Question ofProse(String text, int mostWords) {
        AskedWords asked = AskedWords.ofProse(text, mostWords);
        Draft draft = new Draft(asked.words(), LanguageGuess.of(text), TIE_OF_PROSE);
        draft.findSynonyms(synonyms.current());
        return draft.question(Math.clamp(asked.words().size() / 4, 1, 3));
    }

    private static int wordsWanted(int words) {
        return words <= ALL_UP_TO ? words : words - words / 3;
    }

    /** One question while it is put together. */
    private static final class Draft {

        private final List<String> words;
        private final Chain guessed;
        private final float tie;
        private final List<List<Query>> alternatives = new ArrayList<>();
        private final List<List<Synonyms.Saying>> sayings = new ArrayList<>();
        private final List<Query> musts = new ArrayList<>();
        private final List<Query> extras = new ArrayList<>();
        private final Map<Chain, Set<String>> keys = new EnumMap<>(Chain.class);

        Draft(List<String> words, Language guessed, float tie) {
            this.words = words;
            this.tie = tie;
            this.guessed = Chain.of(guessed);
            for (String word : words) {
                sayings.add(new ArrayList<>());
                alternatives.add(ownAlternatives(word));
            }
        }

        Question question(int wanted) {
            return new Question(query(wanted), query(1), keys, sayings);
        }

        void findSynonyms(Synonyms synonyms) {
            for (Chain chain : Chain.OF_LANGUAGES) {
                List<String> chainKeys =
                        words.stream().map(word -> key(chain, word)).toList();
                for (int at = 0; at < chainKeys.size(); at++) {
                    Synonyms.Match match = synonyms.at(chain, chainKeys, at);
                    for (int covered = at; covered < at + match.length(); covered++) {
                        addSayings(covered, match.others());
                    }
                }
            }
        }

        void addPhrase(String phrase) {
            List<Query> ways = new ArrayList<>();
            for (Chain chain : Chain.SEARCHED) {
                ways.add(sayingQuery(chain, chain.keys(phrase), 0, 1f));
            }
            musts.add(new DisjunctionMaxQuery(ways, tie));
        }

        void addNumber(SubmissionNumber number) {
            extras.add(new BoostQuery(new TermQuery(new Term(Fields.NUMBER, number.toString())), NUMBER));
        }

        private List<Query> ownAlternatives(String word) {
            List<Query> ways = new ArrayList<>();
            for (Chain chain : Chain.OF_LANGUAGES) {
                String key = key(chain, word);
                float weight = chain == guessed ? 1f : OTHER_LANGUAGE;
                ways.add(wordQuery(chain, key, weight));
                note(chain, key);
                sayings.getLast().add(new Synonyms.Saying(chain, List.of(key)));
            }
            String folded = key(Chain.FOLDED, word);
            ways.add(wordQuery(Chain.FOLDED, folded, FOLDED));
            note(Chain.FOLDED, folded);
            sayings.getLast().add(new Synonyms.Saying(Chain.FOLDED, List.of(folded)));
            return ways;
        }

        private void addSayings(int at, List<Synonyms.Saying> others) {
            sayings.get(at).addAll(others);
            for (Synonyms.Saying saying : others) {
                alternatives.get(at).add(sayingQuery(saying.chain(), saying.keys(), 1, SYNONYM));
                saying.keys().stream()
                        .filter(key ->
                                !saying.chain().isFiller(key)) // "of" in "hall of residence" shows a reader nothing
                        .forEach(key -> note(saying.chain(), key));
            }
        }

        private void note(Chain chain, String key) {
            keys.computeIfAbsent(chain, c -> new HashSet<>()).add(key);
        }

        private Query query(int wanted) {
            BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(wanted);
            alternatives.forEach(ways -> some.add(new DisjunctionMaxQuery(ways, tie), Occur.SHOULD));
            if (musts.isEmpty() && extras.isEmpty()) {
                return some.build();
            }
            BooleanQuery.Builder words = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
            musts.forEach(must -> words.add(must, Occur.MUST));
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
            extras.forEach(extra -> all.add(extra, Occur.SHOULD));
            return all.build();
        }
    }

    private static String key(Chain chain, String word) {
        List<String> keys = chain.keys(word);
        return keys.isEmpty() ? word : keys.get(0);
    }

    private static Query wordQuery(Chain chain, String key, float weight) {
        return new BoostQuery(new TermQuery(new Term(Fields.words(chain), key)), weight);
    }

    /** Scored as its words are, wherever in an item they tell most; found only where they stand together. */
    private static Query sayingQuery(Chain chain, List<String> keys, int slop, float weight) {
        if (keys.size() == 1) {
            return wordQuery(chain, keys.getFirst(), weight);
        }
        BooleanQuery.Builder saying = new BooleanQuery.Builder();
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        for (int at = 0; at < keys.size(); at++) {
            String key = keys.get(at);
            boolean between = slop > 0 && at > 0 && at < keys.size() - 1;
            if (!(between && chain.isFiller(key))) { // the "of" of "hall of residence" stands in half of all items
                phrase.add(new Term(Fields.text(chain), key), at);
                saying.add(wordQuery(chain, key, weight), Occur.MUST);
            }
        }
        return saying.add(phrase.build(), Occur.FILTER).build();
    }
}
