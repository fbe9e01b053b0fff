package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.YamlEntry;

/**
 * Finds a text that says what the same author has said before, and nothing new: its words and pairs of neighbouring
 * words stand in the earlier text, in any order and any form, and no sentence brings an argument. A sentence brings one
 * when most of its words are new, or a number, a month or a proof is.
 */
final class RepeatDetector implements Detector {

    private static final int MOST_CANDIDATES = 3;
    private static final int BEGINNING = 4;
    private static final int SHORT = 8;
    private static final double SHARE_OF_A_SHORT_ONE = 0.8;
    private static final int NEW_WORDS = 2;
    private static final double HALF = 0.5;

    private final Phrases noArgument;
    private final Phrases facts;
    private final int fewestWords;
    private final double wordsShare;
    private final double pairsShare;

    private RepeatDetector(Phrases noArgument, Phrases facts, int fewestWords, double wordsShare, double pairsShare) {
        this.noArgument = noArgument;
        this.facts = facts;
        this.fewestWords = fewestWords;
        this.wordsShare = wordsShare;
        this.pairsShare = pairsShare;
    }

    static RepeatDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "fewest-words", "words-share", "pairs-share", "no-argument", "facts");
        return new RepeatDetector(
                Phrases.read(detect, "no-argument", vocabulary),
                Phrases.read(detect, "facts", vocabulary),
                detect.number("fewest-words"),
                detect.decimal("words-share"),
                detect.decimal("pairs-share"));
    }

    @Override
    public List<Mark> find(Draft draft) {
        if (draft.submitted().earlier().isEmpty()) {
            return List.of();
        }
        Reading reading = draft.reading(Field.TEXT);
        List<Candidate> candidates = candidates(reading, draft);
        for (Candidate candidate : candidates) {
            if (isSameWords(reading, candidate.reading())
                    || isRepeated(substance(reading, draft), substance(candidate.reading(), draft))) {
                return List.of(new Mark(Field.TEXT, reading.whole().span(), candidate.number()));
            }
        }
        return List.of();
    }

    private record Candidate(String number, Reading reading, double likeness) {}

    /** The earlier texts that are most alike by the beginnings of their words: stemming all of them would take long. */
    private static List<Candidate> candidates(Reading reading, Draft draft) {
        List<String> now = beginnings(reading);
        return draft.submitted().earlier().stream()
                .map(before -> candidate(before, now, draft))
                .filter(candidate -> candidate.likeness() >= HALF)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static Candidate candidate(EarlierText before, List<String> now, Draft draft) {
        Reading reading = draft.readingOf(before.text());
        return new Candidate(before.number(), reading, share(now, new HashSet<>(beginnings(reading))));
    }

    private static List<String> beginnings(Reading reading) {
        List<String> beginnings = new ArrayList<>();
        for (int at = 0; at < reading.words().size(); at++) {
            String word = reading.folded(at);
            beginnings.add(word.substring(0, Math.min(BEGINNING, word.length())));
        }
        return beginnings;
    }

    private Substance substance(Reading reading, Draft draft) {
        return Substance.of(reading, draft.language(), noArgument, facts);
    }

    /** Too short to be compared by its substance, but sent again as it is. */
    private boolean isSameWords(Reading now, Reading before) {
        return now.words().size() >= fewestWords && forms(now).equals(forms(before));
    }

    private static List<String> forms(Reading reading) {
        return reading.words().stream().map(Word::form).toList();
    }

    private boolean isRepeated(Substance now, Substance before) {
        if (now.size() < fewestWords) {
            return false;
        }
        Set<String> known = before.stems();
        double least = now.size() < SHORT ? SHARE_OF_A_SHORT_ONE : wordsShare;
        return share(now.sentences().stream().flatMap(List::stream).toList(), known) >= least
                && share(now.pairs(), before.pairs()) >= pairsShare
                && now.sentences().stream().noneMatch(sentence -> isNew(sentence, known, now.facts()));
    }

    private static double share(Collection<String> now, Set<String> known) {
        long seen = now.stream().filter(known::contains).count();
        return now.isEmpty() ? 1 : (double) seen / now.size();
    }

    private static boolean isNew(List<String> sentence, Set<String> known, Set<String> facts) {
        List<String> fresh =
                sentence.stream().filter(stem -> !known.contains(stem)).toList();
        return fresh.stream().anyMatch(facts::contains)
                || fresh.size() >= NEW_WORDS && fresh.size() >= sentence.size() * HALF;
    }
}
