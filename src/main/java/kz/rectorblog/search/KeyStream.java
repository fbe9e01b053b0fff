package kz.rectorblog.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands keys that were made already to the index, one after the other. */
final class KeyStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> keys;

    KeyStream(List<String> keys) {
        this.keys = keys.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!keys.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(keys.next());
        return true;
    }
}
