package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.text.Word;
import kz.rectorblog.text.Words;

/**
 * Makes long letters of short ones of the same language: an innocent one of three or four innocent ones, a guilty one of a
 * guilty letter among innocent ones. Real letters are longer than examples, and a long ordinary letter is no guiltier.
 */
final class LongLetters {

    /** Two stretches that are learnt from begin at least so many words apart: the next sentence alone says little new. */
    private static final int STEP = Stretches.LONGEST / 2;

    private LongLetters() {}

    static List<LabelledLetter> of(List<LabelledLetter> letters) {
        Map<String, List<LabelledLetter>> sets =
                letters.stream().collect(Collectors.groupingBy(LabelledLetter::set, TreeMap::new, Collectors.toList()));
        List<LabelledLetter> longer = new ArrayList<>();
        sets.values().forEach(set -> longer.addAll(ofSet(set)));
        return longer;
    }

    private static List<LabelledLetter> ofSet(List<LabelledLetter> set) {
        List<LabelledLetter> innocent =
                set.stream().filter(letter -> letter.grounds().isEmpty()).toList();
        List<LabelledLetter> guilty =
                set.stream().filter(letter -> !letter.grounds().isEmpty()).toList();
        List<LabelledLetter> longer = new ArrayList<>();
        for (int at = 0; at < innocent.size(); at++) {
            int others = 2 + at % 3;
            longer.add(around(innocent.get(at), others, at, innocent));
        }
        for (int at = 0; at < guilty.size() && !innocent.isEmpty(); at += 2) {
            longer.add(around(guilty.get(at), 1 + at % 3, at, innocent));
        }
        return longer;
    }

    /** The letter after the first of so many others, which lie far from each other in the set. */
    private static LabelledLetter around(LabelledLetter letter, int others, int at, List<LabelledLetter> innocent) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= others; i++) {
            texts.add(innocent.get((at + i * innocent.size() / (others + 1)) % innocent.size())
                    .text());
        }
        texts.add(1, letter.text());
        return new LabelledLetter(letter.set(), letter.grounds(), String.join(" ", texts));
    }

    /** What the model hears of each: of an innocent letter its stretches one by one, for none of them is guilty. */
    static List<LabelledLetter> heard(List<LabelledLetter> letters) {
        return letters.stream()
                .flatMap(letter -> letter.grounds().isEmpty() ? stretches(letter).stream() : Stream.of(letter))
                .toList();
    }

    private static List<LabelledLetter> stretches(LabelledLetter letter) {
        List<Word> words = Words.of(letter.text());
        Stretches stretches = Stretches.of(words.size(), at -> words.get(at).sentence());
        List<LabelledLetter> heard = new ArrayList<>();
        int next = 0;
        for (Stretches.Stretch each : stretches.all()) {
            int start = stretches.start(each);
            if (start >= next && stretches.end(each) > start) {
                int from = words.get(start).start();
                int to = words.get(stretches.end(each) - 1).end();
                heard.add(new LabelledLetter(
                        letter.set(), letter.grounds(), letter.text().substring(from, to)));
                next = start + STEP;
            }
        }
        return heard;
    }
}
