package kz.rectorblog.moderation;

import java.util.function.Function;

/** Something about a word that is dear to find out: found out when it is first asked for, then remembered with the word. */
final class WordFact<T> {

    private final int number;
    private final Function<KnownWord, T> finder;

    WordFact(int number, Function<KnownWord, T> finder) {
        this.number = number;
        this.finder = finder;
    }

    @SuppressWarnings("unchecked") // only this fact writes under its number
    T of(KnownWord word) {
        Object known = word.fact(number);
        if (known == null) {
            known = finder.apply(word);
            word.learn(number, known);
        }
        return (T) known;
    }
}
