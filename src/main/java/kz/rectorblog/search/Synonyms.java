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

    /** @param lines kk, ru and en columns with commas between the sayings; lines with {@code #} and broken ones say nothing */
    static Synonyms of(List<String> lines) {
        Synonyms synonyms = new Synonyms();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns.length == Language.values().length) {
                synonyms.add(columns);
            }
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

    private void add(String[] columns) {
        List<Saying> group = new ArrayList<>();
        for (Language language : Language.values()) {
            Chain chain = Chain.of(language);
            for (String saying : columns[language.ordinal()].split(",")) {
                List<String> keys = chain.keys(saying);
                if (!keys.isEmpty()) {
                    group.add(new Saying(chain, keys));
                }
            }
        }
        for (Saying saying : group) {
            byFirstKey
                    .computeIfAbsent(saying.chain(), c -> new HashMap<>())
                    .computeIfAbsent(saying.keys().get(0), k -> new ArrayList<>())
                    .add(new Entry(saying, List.copyOf(group)));
        }
    }
}
