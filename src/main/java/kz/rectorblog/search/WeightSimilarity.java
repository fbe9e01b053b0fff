package kz.rectorblog.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** Scores a word by how rare it is and by the {@link WordWeights weight} that the index keeps of it; fields without weights as usual. */
final class WeightSimilarity extends PerFieldSimilarityWrapper {

    private static final Similarity USUAL = new BM25Similarity();
    private static final Similarity WEIGHED = new Weighed();

    @Override
    public Similarity get(String field) {
        return Fields.isOfWords(field) ? WEIGHED : USUAL;
    }

    private static final class Weighed extends Similarity {

        @Override
        public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... words) {
            double rarity = 0;
            for (TermStatistics word : words) {
                rarity += rarity(field.docCount(), word.docFreq());
            }
            float factor = (float) (boost * rarity / WordWeights.ONE);
            return new SimScorer() {
                @Override
                public float score(float weight, long norm) {
                    return factor * weight;
                }
            };
        }

        private static double rarity(long items, long having) {
            return Math.log(1 + (items - having + 0.5) / (having + 0.5));
        }
    }
}
