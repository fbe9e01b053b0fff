package kz.rectorblog.text;

import java.util.Locale;

/** Snowball's stem of an English word (Porter 2). */
public final class EnglishStemmer {

    private EnglishStemmer() {}

    public static String stem(String word) {
        var snowball = new org.tartarus.snowball.ext.EnglishStemmer();
        snowball.setCurrent(word.toLowerCase(Locale.ROOT));
        snowball.stem();
        return snowball.getCurrent();
    }
}
