package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/** Finds the words of a lexicon in all their forms, plainly written, misspelt or hidden. */
final class LexiconDetector implements FieldDetector {

    private final Lexicon lexicon;

    private LexiconDetector(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static LexiconDetector read(YamlEntry detect, RuleFolder folder) {
        detect.allowOnly("kind", "lexicon", "classes");
        String path = "lexicons/" + detect.text("lexicon");
        Set<String> classes = Set.copyOf(detect.texts("classes"));
        Lexicon lexicon = Lexicon.read(path, folder.content(path), classes);
        if (lexicon.roots() == 0) {
            throw detect.broken("classes", path + " has no root of these classes");
        }
        return new LexiconDetector(lexicon);
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Boolean> known = new HashMap<>();
        boolean english = reading.isEnglish();
        for (Word word : reading.words()) {
            if (known.computeIfAbsent(word.form(), form -> isGuilty(form, english))) {
                marks.add(reading.mark(word.start(), word.end()));
            }
        }
        for (HiddenWords.Candidate hidden : reading.hidden()) {
            if (hidden.readings().stream().anyMatch(lexicon::holds)) {
                marks.add(reading.mark(hidden.start(), hidden.end()));
            }
        }
        return marks;
    }

    private boolean isGuilty(String form, boolean english) {
        return !lexicon.excuses(form) && Spellings.of(form, english).stream().anyMatch(lexicon::holds);
    }
}
