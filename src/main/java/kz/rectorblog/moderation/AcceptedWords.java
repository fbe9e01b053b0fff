package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Words of dictionaries that a root rightly hits: a line each, a star for any letters, and after a tab the reason. */
final class AcceptedWords {

    private static final int MOST_WORK = 400_000;

    private final CharacterRunAutomaton words;

    private AcceptedWords(Automaton words) {
        this.words = new CharacterRunAutomaton(Operations.determinize(words, MOST_WORK));
    }

    static AcceptedWords read(String file, String content) {
        List<Automaton> words = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\\R")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("word\t")) {
                words.add(Root.words(word(file, number, line)));
            }
        }
        return new AcceptedWords(Operations.union(words));
    }

    private static String word(String file, int number, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new BrokenRule(file, number, "two columns are needed: word, because");
        }
        return columns[0].strip().toLowerCase(Locale.ROOT);
    }

    boolean holds(String word) {
        return words.run(word.toLowerCase(Locale.ROOT));
    }
}
