package kz.rectorblog.search;

/** The names of the fields in the index. */
final class Fields {

    static final String NUMBER = "number";
    static final String LANGUAGE = "language";
    static final String KIND = "kind";
    static final String UNIT = "unit";
    static final String YEAR = "year";
    static final String IN_TIME = "inTime";
    static final String PUBLISHED = "published";
    static final String ANSWERED = "answered";
    static final String SEQUENCE = "sequence";
    static final String SUBJECT = "subject";
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String WRITTEN = "written";

    private static final String WORDS = "words_";
    private static final String TEXT = "text_";

    private Fields() {}

    /** Each word of an item once, with its weight: what is searched and scored. */
    static String words(Chain chain) {
        return WORDS + chain.suffix();
    }

    static boolean isOfWords(String field) {
        return field.startsWith(WORDS);
    }

    /** The words in their order: for sayings of several words. */
    static String text(Chain chain) {
        return TEXT + chain.suffix();
    }
}
