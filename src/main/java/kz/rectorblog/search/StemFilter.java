package kz.rectorblog.search;

import java.io.IOException;
import kz.rectorblog.text.Stemmer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts the stem in the place of each word. */
final class StemFilter extends TokenFilter {

    private final Stemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StemFilter(TokenStream input, Stemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = stemmer.stem(term.toString());
        term.setEmpty().append(stem);
        return true;
    }
}
