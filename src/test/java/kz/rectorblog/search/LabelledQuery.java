package kz.rectorblog.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One query of {@code queries.tsv} with what it should find.
 *
 * @param way own, cross, keyboard or misspelt
 * @param wanted an item's key to 2, which answers it, or 1, which is near
 */
record LabelledQuery(String language, String way, String words, Map<String, Integer> wanted) {

    private static final int LOOKED_AT = 10;

    static List<LabelledQuery> all() {
        return PublishedItems.lines("queries.tsv").stream()
                .map(LabelledQuery::of)
                .toList();
    }

    private static LabelledQuery of(String line) {
        String[] columns = line.split("\t");
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (String label : columns[3].split(" ")) {
            String[] pair = label.split("=");
            wanted.put(pair[0], Integer.valueOf(pair[1]));
        }
        return new LabelledQuery(columns[0], columns[1], columns[2], wanted);
    }

    boolean isOf(String group) {
        return group.equals("all") || group.equals(language) || group.equals(way);
    }

    /** nDCG of the first ten hits with these keys. */
    double gainOf(List<String> found) {
        List<Integer> best = wanted.values().stream().sorted((a, b) -> b - a).toList();
        return gain(labels(found)) / gain(best);
    }

    boolean isAnsweredBy(List<String> found) {
        return labels(found).stream().limit(3).anyMatch(label -> label == 2);
    }

    private List<Integer> labels(List<String> found) {
        return found.stream().map(key -> wanted.getOrDefault(key, 0)).toList();
    }

    private static double gain(List<Integer> labels) {
        double gain = 0;
        for (int place = 0; place < Math.min(LOOKED_AT, labels.size()); place++) {
            gain += (Math.pow(2, labels.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return gain;
    }
}
