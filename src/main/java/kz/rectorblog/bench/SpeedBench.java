package kz.rectorblog.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.rectorblog.moderation.Assessor;
import kz.rectorblog.moderation.SubmittedText;

/** Measures how fast one thread assesses, with the whole rule book: ordinary texts, the longest allowed, hostile ones. */
public final class SpeedBench {

    private static final int HOSTILE_LENGTH = 100_000;
    private static final int ROUNDS_OF_HOSTILE = 5;

    private static final Map<String, String> HOSTILE = Map.ofEntries(
            Map.entry("one letter", "a"),
            Map.entry("one capital", "Ә"),
            Map.entry("letters set apart", "х у й "),
            Map.entry("stars", "х*й"),
            Map.entry("only stars", "*"),
            Map.entry("brackets", "(("),
            Map.entry("digits", "8701"),
            Map.entry("digits set apart", "9 0 1 "),
            Map.entry("at signs", "a@"),
            Map.entry("dots", "a.b."),
            Map.entry("links", "http://a.b/ "),
            Map.entry("mixed script", "xуеtа "),
            Map.entry("zero width", "а\u200bб\u200d"),
            Map.entry("combining marks", "а\u0301\u0308"),
            Map.entry("emoji", "\uD83D\uDE21"),
            Map.entry("lone surrogates", "\uD83D"),
            Map.entry("new lines", "\n"),
            Map.entry("names", "Серіков Айдос Болатұлы "),
            Map.entry("threats", "мен сені өлтірем деп "),
            Map.entry("suffixes", "ларымыздағылардың"),
            Map.entry("right to left", "\u202eабв\u202c "));

    private final Assessor assessor;

    public SpeedBench(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Texts of so many characters made of these sentences, assessed for so many seconds after a warm-up as long. */
    public String ordinary(List<String> sentences, int characters, int seconds) {
        List<SubmittedText> texts = texts(sentences, characters);
        assessFor(texts, seconds);
        long[] nanos = assessFor(texts, seconds);
        double total = Arrays.stream(nanos).sum() / 1e9;
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%,7d characters: %,7.0f texts/s, p50 %.2f ms, p99 %.2f ms, slowest %.1f ms (%,d assessed)",
                characters,
                nanos.length / total,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                nanos.length);
    }

    /** A line for each kind of hostile text of 100,000 characters: the slowest of five runs after as many to warm up. */
    public List<String> hostile() {
        List<String> lines = new ArrayList<>();
        HOSTILE.forEach((name, piece) -> lines.add(String.format(
                Locale.ROOT,
                "%,7d characters, %-18s %6.1f ms",
                HOSTILE_LENGTH,
                name,
                slowest(piece.repeat(HOSTILE_LENGTH / piece.length())) / 1e6)));
        return lines.stream().sorted().toList();
    }

    private long slowest(String text) {
        SubmittedText hostile = SubmittedText.of(text);
        for (int round = 0; round < ROUNDS_OF_HOSTILE; round++) {
            assessor.assess(hostile);
        }
        long slowest = 0;
        for (int round = 0; round < ROUNDS_OF_HOSTILE; round++) {
            slowest = Math.max(slowest, nanosFor(hostile));
        }
        return slowest;
    }

    private long[] assessFor(List<SubmittedText> texts, int seconds) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int at = 0; System.nanoTime() < end; at++) {
            nanos.add(nanosFor(texts.get(at % texts.size())));
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private long nanosFor(SubmittedText text) {
        long started = System.nanoTime();
        assessor.assess(text);
        return System.nanoTime() - started;
    }

    private static List<SubmittedText> texts(List<String> sentences, int characters) {
        List<SubmittedText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            text.append(sentence).append(' ');
            if (text.length() >= characters) {
                texts.add(SubmittedText.of(text.substring(0, characters)));
                text.setLength(0);
            }
        }
        return texts;
    }
}
