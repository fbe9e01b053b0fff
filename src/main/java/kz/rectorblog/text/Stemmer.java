package kz.rectorblog.text;

/** Brings the forms of one word to one key. */
@FunctionalInterface
public interface Stemmer {

    /** The key of one word of any case; never empty for a word that is not. */
    String stem(String word);

    static Stemmer of(Language language) {
        return switch (language) {
            case KK -> KazakhStemmer.exact()::stem;
            case RU -> RussianStemmer::stem;
            case EN -> EnglishStemmer::stem;
        };
    }
}
