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

    private Fields() {}

    static String subject(Chain chain) {
        return SUBJECT + "_" + chain.suffix();
    }

    static String question(Chain chain) {
        return QUESTION + "_" + chain.suffix();
    }

    static String answer(Chain chain) {
        return ANSWER + "_" + chain.suffix();
    }

    static String unitName(Chain chain) {
        return UNIT + "_" + chain.suffix();
    }
}
