package kz.rectorblog.moderation;

import com.google.re2j.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * A root ready to be tried on words. Its innocent words are tried after its forms: taking them out of the automaton
 * beforehand would cost most of a start, and few words ever come so far.
 */
record RunnableRoot(CharacterRunAutomaton forms, @Nullable Pattern innocent) {

    boolean holds(String form) {
        return forms.run(form) && (innocent == null || !innocent.matches(form));
    }
}
