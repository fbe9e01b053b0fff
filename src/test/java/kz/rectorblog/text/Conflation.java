package kz.rectorblog.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well a stemmer brings together the forms of one word, counted over all pairs of forms. */
record Conflation(double precision, double recall) {

    static Conflation of(Map<String, String> lemmas, Stemmer stemmer) {
        Map<String, String> stems = new HashMap<>();
        lemmas.keySet().forEach(form -> stems.put(form, stemmer.stem(form)));
        double together = pairs(List.copyOf(lemmas.keySet()), stems::get);
        double sameWord = pairs(List.copyOf(lemmas.keySet()), lemmas::get);
        double right = pairs(List.copyOf(lemmas.keySet()), form -> stems.get(form) + "\t" + lemmas.get(form));
        return new Conflation(right / together, right / sameWord);
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static double pairs(List<String> forms, Function<String, String> key) {
        return forms.stream().collect(Collectors.groupingBy(key, Collectors.counting())).values().stream()
                .mapToDouble(many -> many * (many - 1) / 2.0)
                .sum();
    }
}
