package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds the words of a lexicon in all their forms, plainly written, misspelt or hidden. {@code ambiguous} words have an
 * innocent meaning too, which a phrase of {@code unless} in the same sentence shows: сучки beside ветки are twigs.
 */
final class LexiconDetector implements FieldDetector {

    private final Lexicon lexicon;
    private final Set<String> ambiguous;
    private final Phrases unless;
    private final int guilty;
    private final int guiltyUnlessEnglish;

    private LexiconDetector(Lexicon lexicon, Set<String> ambiguous, Phrases unless, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.ambiguous = ambiguous;
        this.unless = unless;
        this.guilty = vocabulary.newTrait();
        this.guiltyUnlessEnglish = vocabulary.newTrait();
        vocabulary.test(word -> isGuilty(word.form(), word.inEnglish()), guilty);
        vocabulary.test(word -> isGuilty(word.form(), word.inCyrillic()), guiltyUnlessEnglish);
    }

    static LexiconDetector read(YamlEntry detect, RuleFolder folder, RootForms forms, Vocabulary vocabulary) {
        detect.allowOnly("kind", "lexicon", "classes", "ambiguous", "unless");
        List<Root> roots = roots(detect, folder);
        if (roots.isEmpty()) {
            throw detect.broken("classes", path(detect) + " has no root of these classes");
        }
        Lexicon lexicon = Lexicon.of(roots, forms);
        return new LexiconDetector(
                lexicon, Set.copyOf(detect.texts("ambiguous")), Phrases.read(detect, "unless", vocabulary), vocabulary);
    }

    private static String path(YamlEntry detect) {
        return "lexicons/" + detect.text("lexicon");
    }

    /** The roots that the rule looks for. */
    static List<Root> roots(YamlEntry detect, RuleFolder folder) {
        Set<String> classes = Set.copyOf(detect.texts("classes"));
        return Root.read(path(detect), folder.content(path(detect))).stream()
                .filter(root -> classes.contains(root.kind()))
                .toList();
    }

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Mark> marks = new ArrayList<>();
        BitSet covered = new BitSet();
        for (HiddenWords.Candidate hidden : reading.hidden()) {
            if (hidden.words().entrySet().stream().anyMatch(word -> isGuilty(word.getKey(), word.getValue()))) {
                addIfNew(reading.mark(hidden.start(), hidden.end()), covered, marks);
            }
        }
        addWords(guilty, reading, covered, marks);
        if (!reading.isEnglish()) {
            addWords(guiltyUnlessEnglish, reading, covered, marks);
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }

    private void addWords(int trait, Reading reading, BitSet covered, List<Mark> marks) {
        for (int at : reading.wordsWith(trait)) {
            Word word = reading.words().get(at);
            if (!ambiguous.contains(word.form()) || !isExcused(word, reading)) {
                addIfNew(reading.mark(word.start(), word.end()), covered, marks);
            }
        }
    }

    private boolean isExcused(Word word, Reading reading) {
        return unless.in(reading).stream().anyMatch(place -> place.sentence() == word.sentence());
    }

    /** A hidden word's pieces may be guilty by themselves: they are the same place. */
    private static void addIfNew(Mark mark, BitSet covered, List<Mark> marks) {
        int next = covered.nextSetBit(mark.span().start());
        if (next < 0 || next >= mark.span().end()) {
            covered.set(mark.span().start(), mark.span().end());
            marks.add(mark);
        }
    }

    private boolean isGuilty(String form, Set<String> readings) {
        return !readings.isEmpty() && !lexicon.excuses(form) && holdsAny(readings);
    }

    private boolean holdsAny(Set<String> readings) {
        for (String reading : readings) {
            if (lexicon.holds(reading)) {
                return true;
            }
        }
        return false;
    }
}
