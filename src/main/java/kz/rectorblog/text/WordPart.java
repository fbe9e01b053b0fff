package kz.rectorblog.text;

/** What a Kazakh word is up to a certain suffix: the states of the automaton that reads a word from its end. */
enum WordPart {
    NOUN,
    PLURAL,
    OWNED,
    OWNED3,
    CASE,
    ATTRIBUTE,
    PREDICATE,
    VERB,
    /** A verb made by a suffix of its own (-лан, -тыр): its voice can be told without knowing it. */
    MADE,
    NEGATED,
    FINITE,
    PARTICIPLE,
    CONVERB,
    GERUND;

    boolean isRoot() {
        return this == NOUN || this == VERB || this == MADE;
    }
}
