package kz.rectorblog.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The suffix grammar, every suffix written out for every setting, found by how it is written. */
final class KazakhSuffixes {

    private final Map<String, List<KazakhSuffix>> byWriting = new HashMap<>();
    private final int longest;

    private KazakhSuffixes(KazakhSpelling spelling) {
        for (String line : TextResource.lines("kazakh-suffixes.tsv")) {
            readRule(line.split("\t", -1), spelling);
        }
        this.longest =
                byWriting.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static KazakhSuffixes in(KazakhSpelling spelling) {
        return new KazakhSuffixes(spelling);
    }

    List<KazakhSuffix> written(String letters) {
        return byWriting.getOrDefault(letters, List.of());
    }

    int longest() {
        return longest;
    }

    private void readRule(String[] columns, KazakhSpelling spelling) {
        WordPart result = WordPart.valueOf(columns[0]);
        Set<WordPart> standsOn = EnumSet.noneOf(WordPart.class);
        for (String part : columns[2].split(" ")) {
            standsOn.add(WordPart.valueOf(part));
        }
        for (String shape : columns[1].split(" ")) {
            addWritings(shape, result, standsOn, columns[3].equals("known"), spelling);
        }
    }

    private void addWritings(
            String shape, WordPart result, Set<WordPart> standsOn, boolean knownOnly, KazakhSpelling spelling) {
        boolean shortens = shape.startsWith("~");
        SuffixShape suffix = new SuffixShape(shortens ? shape.substring(1) : shape);
        Map<String, Integer> settings = new LinkedHashMap<>();
        for (int harmony = KazakhSounds.BACK; harmony <= KazakhSounds.FRONT; harmony++) {
            for (int kind = 0; kind < KazakhSounds.KINDS; kind++) {
                String written = spelling.of(suffix.after(harmony, kind));
                settings.merge(written, KazakhSounds.setting(harmony, kind), (a, b) -> a | b);
            }
        }
        settings.forEach((written, mask) -> byWriting
                .computeIfAbsent(written, w -> new ArrayList<>())
                .add(new KazakhSuffix(written, result, standsOn, mask, shortens, knownOnly)));
    }
}
