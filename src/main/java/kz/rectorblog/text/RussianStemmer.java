package kz.rectorblog.text;

import java.util.Locale;

/** Snowball's stem of a Russian word, with ё read as е, since few people type it. */
public final class RussianStemmer {

    private RussianStemmer() {}

    public static String stem(String word) {
        var snowball = new org.tartarus.snowball.ext.RussianStemmer();
        snowball.setCurrent(word.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        snowball.stem();
        return snowball.getCurrent();
    }
}
