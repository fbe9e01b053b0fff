package kz.rectorblog.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands the words of an item to the index, each once, with its weight in the place of its frequency. */
final class WeightStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> words;

    WeightStream(WordWeights weights) {
        this.words = weights.byWord().entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Integer> word = words.next();
        term.append(word.getKey());
        frequency.setTermFrequency(word.getValue());
        return true;
    }
}
