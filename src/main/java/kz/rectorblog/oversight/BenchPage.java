package kz.rectorblog.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The form of the rule bench.
 *
 * @param files the rule book's, by path
 * @param broken what is wrong with the page that was tried
 */
public record BenchPage(
        List<String> files,
        String file,
        String page,
        String latest,
        @Nullable BrokenRule broken) {

    static final List<String> COUNTS = List.of("100", "1000", "10000", "100000");

    public Map<String, String> choices(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        files.forEach(each -> choices.put(each, each));
        choices.put("", frame.text("bench.new-file"));
        return choices;
    }

    public Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        COUNTS.forEach(count -> counts.put(count, count));
        return counts;
    }
}
