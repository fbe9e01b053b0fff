package kz.rectorblog.moderation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The phrases of a text that make others innocent: those in their own sentence, at most so many words away. */
final class Excuses {

    private final TreeMap<Integer, Phrases.Place> byFirstWord = new TreeMap<>();
    private final int within;

    Excuses(List<Phrases.Place> places, int within) {
        places.forEach(place -> byFirstWord.put(place.from(), place));
        this.within = within;
    }

    boolean cover(Phrases.Place place) {
        return isNear(byFirstWord.floorEntry(place.from()), place)
                || isNear(byFirstWord.ceilingEntry(place.from()), place);
    }

    private boolean isNear(Map.@Nullable Entry<Integer, Phrases.Place> excuse, Phrases.Place place) {
        return excuse != null && excuse.getValue().isNear(place, within);
    }
}
