package kz.rectorblog.moderation;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A root ready to be tried on words. Its innocent words are tried after its forms: taking them out of the automaton
 * beforehand would cost most of a start, and few words ever come so far.
 */
record RunnableRoot(WordTable forms, @Nullable Pattern innocent) {

    boolean holds(String form) {
        return forms.accepts(form) && (innocent == null || !innocent.matches(form));
    }
}
