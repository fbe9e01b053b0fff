package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.text.Localized;
import kz.rectorblog.text.YamlEntry;

/**
 * Weighs several signals that stand near each other, because none of them proves anything alone. {@code signals}: at
 * least one of them must speak; {@code support}: what adds weight to it; {@code against}: what takes weight away,
 * wherever it stands in the field. Each signal counts once, however often it speaks. What reaches the {@code threshold}
 * within a {@code window} of words is marked from the first signal to the last, and the finding names them all.
 */
final class SignalsDetector implements FieldDetector {

    private static final int WINDOW = 60;

    private final List<Signal> signals;
    private final List<Signal> support;
    private final List<Signal> against;
    private final double threshold;
    private final int window;

    private SignalsDetector(YamlEntry detect, Vocabulary vocabulary) {
        this.signals = signals(detect, "signals", vocabulary);
        this.support = signals(detect, "support", vocabulary);
        this.against = signals(detect, "against", vocabulary);
        this.threshold = detect.decimal("threshold");
        this.window = detect.number("window", WINDOW);
    }

    static SignalsDetector read(YamlEntry detect, Vocabulary vocabulary) {
        detect.allowOnly("kind", "threshold", "window", "signals", "support", "against");
        if (detect.entries("signals").isEmpty()) {
            throw detect.broken("'signals' is missing");
        }
        return new SignalsDetector(detect, vocabulary);
    }

    private static List<Signal> signals(YamlEntry detect, String key, Vocabulary vocabulary) {
        return detect.entries(key).stream()
                .map(entry -> Signal.read(entry, vocabulary))
                .toList();
    }

    /** A place where a signal speaks. */
    private record Voice(Signal signal, Phrases.Place place) {}

    @Override
    public List<Mark> find(Reading reading, Draft draft) {
        List<Voice> voices = voices(signals, reading);
        if (voices.isEmpty()) {
            return List.of();
        }
        voices.addAll(voices(support, reading));
        voices.sort(Comparator.comparingInt(voice -> voice.place().from()));
        return marks(voices, threshold + weight(speaking(voices(against, reading))), reading);
    }

    private static List<Voice> voices(List<Signal> group, Reading reading) {
        List<Voice> voices = new ArrayList<>();
        for (Signal signal : group) {
            signal.in(reading).forEach(place -> voices.add(new Voice(signal, place)));
        }
        return voices;
    }

    private static double weight(Set<Signal> speaking) {
        return speaking.stream().mapToDouble(Signal::weight).sum();
    }

    private List<Mark> marks(List<Voice> voices, double needed, Reading reading) {
        List<Mark> marks = new ArrayList<>();
        Stretch stretch = new Stretch();
        int end = 0;
        for (int first = 0; first < voices.size(); first++) {
            int border = voices.get(first).place().from() + window;
            for (; end < voices.size() && voices.get(end).place().from() < border; end++) {
                stretch.enter(voices.get(end).signal());
            }
            if (stretch.weight() >= needed && stretch.holdsAny(signals)) {
                marks.add(mark(voices.subList(first, end), reading));
                stretch.clear();
                first = end - 1;
            } else {
                stretch.leave(voices.get(first).signal());
            }
        }
        return marks;
    }

    private static Set<Signal> speaking(List<Voice> near) {
        return near.stream().map(Voice::signal).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Mark mark(List<Voice> near, Reading reading) {
        int from = near.getFirst().place().from();
        int to = near.stream().mapToInt(voice -> voice.place().to()).max().orElse(from + 1);
        Mark bare = reading.mark(
                reading.words().get(from).start(), reading.words().get(to - 1).end());
        return bare.because(titles(speaking(near)));
    }

    private static Localized titles(Set<Signal> speaking) {
        return new Localized(
                titles(speaking, Localized::kk), titles(speaking, Localized::ru), titles(speaking, Localized::en));
    }

    private static String titles(Set<Signal> speaking, Function<Localized, String> language) {
        return speaking.stream().map(Signal::title).map(language).collect(Collectors.joining("; ", "(", ")"));
    }
}
