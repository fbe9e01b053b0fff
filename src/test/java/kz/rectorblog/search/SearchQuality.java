package kz.rectorblog.search;

import java.util.List;
import java.util.Locale;

/** How good the first hits of a group of labelled queries are; also a line of {@code floors.tsv}. */
record SearchQuality(String group, int queries, double gain, double success) {

    /** @param gain nDCG@10 */
    record Judged(LabelledQuery query, double gain, boolean answered, List<String> found) {}

    static SearchQuality of(String group, List<Judged> judged) {
        List<Judged> members =
                judged.stream().filter(each -> each.query().isOf(group)).toList();
        return new SearchQuality(
                group,
                members.size(),
                members.stream().mapToDouble(Judged::gain).average().orElse(0),
                members.stream()
                        .mapToInt(each -> each.answered() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    static List<SearchQuality> floors() {
        return PublishedItems.lines("floors.tsv").stream()
                .map(line -> line.split("\t"))
                .map(c -> new SearchQuality(
                        c[0], Integer.parseInt(c[1]), Double.parseDouble(c[2]), Double.parseDouble(c[3])))
                .toList();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-9s %3d queries  nDCG@10 %.3f  success@3 %.3f", group, queries, gain, success);
    }
}
