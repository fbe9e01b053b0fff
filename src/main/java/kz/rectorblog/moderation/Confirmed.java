package kz.rectorblog.moderation;

import java.util.List;
import kz.rectorblog.text.YamlEntry;

/**
 * A detector whose finds count only in a text of which the {@link GroundModel} thinks it possible: single words of a trade
 * stand in letters about anything. {@code at-least}: the score of the ground that it {@code says}.
 */
record Confirmed(Detector detector, GroundVoices voices, int ground, double atLeast) implements Detector {

    static Confirmed read(Detector detector, YamlEntry confirmed, GroundVoices voices) {
        confirmed.allowOnly("model", "says", "at-least");
        return new Confirmed(detector, voices, voices.ground(confirmed), confirmed.decimal("at-least"));
    }

    @Override
    public List<Mark> find(Draft draft) {
        return detector.find(draft).stream()
                .filter(mark ->
                        draft.scores(draft.reading(mark.field()), voices).best(ground) >= atLeast)
                .toList();
    }
}
