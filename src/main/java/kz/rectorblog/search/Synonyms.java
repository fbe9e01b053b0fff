package kz.rectorblog.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.rectorblog.text.Language;

/** Which words of the three languages mean the same. */
final class Synonyms {

    /** One saying, of one word or several, as the keys of its language's chain. */
    record Saying(Chain chain, List<String> keys) {}

    private record Entry(Saying saying, List<Saying> group) {}

    private final Map<Chain, Map<String, List<Entry>>> byFirstKey = new EnumMap<>(Chain.class);

    private Synonyms() {}

    static Synonyms none() {
        return new Synonyms();
    }

    /**
     * Reads kk, ru and en columns with commas between the sayings; empty lines and those with {@code #} say nothing.
     *
     * @throws BrokenSynonyms where a line cannot be used, or none is there
     */
    static Synonyms of(List<String> lines) {
        Synonyms synonyms = new Synonyms();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.startsWith("#") && !line.isBlank()) {
                synonyms.add(group(line.split("\t", -1), at + 1));
            }
        }
        if (synonyms.byFirstKey.isEmpty()) {
            throw new BrokenSynonyms(0, "there is no line with synonyms");
        }
        return synonyms;
    }

    /** How many words from {@code at} on a saying covers, and what else says the same. */
    record Match(int length, List<Saying> others) {}

    /** The longest saying of the chain that begins at this place. */
    Match at(Chain chain, List<String> keys, int at) {
        Match best = new Match(0, List.of());
        for (Entry entry : byFirstKey.getOrDefault(chain, Map.of()).getOrDefault(keys.get(at), List.of())) {
            List<String> saying = entry.saying().keys();
            boolean stands = at + saying.size() <= keys.size()
                    && keys.subList(at, at + saying.size()).equals(saying);
            if (stands && saying.size() >= best.length()) {
                best = join(best, saying.size(), entry);
            }
        }
        return best;
    }

    private static Match join(Match best, int length, Entry entry) {
        Stream<Saying> others = entry.group().stream().filter(other -> !other.equals(entry.saying()));
        Stream<Saying> before = length == best.length() ? best.others().stream() : Stream.empty();
        return new Match(length, Stream.concat(before, others).distinct().toList());
    }

    private static List<Saying> group(String[] columns, int line) {
        if (columns.length != Language.values().length) {
            throw new BrokenSynonyms(line, "three columns are needed, not " + columns.length);
        }
        List<Saying> group = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String saying : columns[language.ordinal()].split(",")) {
                List<String> keys = Chain.of(language).keys(saying);
                if (keys.isEmpty()) {
                    throw new BrokenSynonyms(line, "no word stands where one of " + language + " should");
                }
                group.add(new Saying(Chain.of(language), keys));
            }
        }
        return List.copyOf(group);
    }

    private void add(List<Saying> group) {
        for (Saying saying : group) {
            byFirstKey
                    .computeIfAbsent(saying.chain(), c -> new HashMap<>())
                    .computeIfAbsent(saying.keys().get(0), k -> new ArrayList<>())
                    .add(new Entry(saying, group));
        }
    }
}
