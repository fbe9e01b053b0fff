package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Labelled queries in three languages, many of them answered in another one: how good are the first ten hits? */
@MicronautTest(transactional = false)
class SearchQualityTest {

    private final PublishedItems items;
    private final IndexFollower follower;
    private final BlogSearch search;

    SearchQualityTest(PublishedItems items, IndexFollower follower, BlogSearch search) {
        this.items = items;
        this.follower = follower;
        this.search = search;
    }

    @Test
    void theLabelledQueriesFindWhatTheyShould() {
        Map<String, String> numbers = items.publishAll();
        follower.catchUp();
        List<Double> gains = new ArrayList<>();
        int success = 0;
        List<String> weak = new ArrayList<>();
        List<String> queries = PublishedItems.lines("queries.tsv");
        for (String line : queries) {
            String[] columns = line.split("\t");
            Map<String, Integer> wanted = Arrays.stream(columns[1].split(" "))
                    .map(label -> label.split("="))
                    .collect(Collectors.toMap(label -> numbers.get(label[0]), label -> Integer.valueOf(label[1])));
            SearchResults results = search.find(SearchRequest.of(columns[0]));
            List<Integer> found = results.hits().stream()
                    .map(hit -> wanted.getOrDefault(hit.number(), 0))
                    .toList();
            double gain = gain(found)
                    / gain(wanted.values().stream().sorted((a, b) -> b - a).toList());
            gains.add(gain);
            success += found.stream().limit(3).anyMatch(label -> label == 2) ? 1 : 0;
            if (gain < 0.9) {
                weak.add(
                        columns[0] + " " + found + (results.suggestion() == null ? "" : " -> " + results.suggestion()));
            }
        }
        double ndcg = gains.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double successAt3 = (double) success / queries.size();
        System.out.printf(
                "search quality: %d queries, nDCG@10 %.3f, success@3 %.3f, weak: %s%n",
                queries.size(), ndcg, successAt3, weak);

        assertThat(queries).hasSizeGreaterThanOrEqualTo(30);
        assertThat(ndcg).as("nDCG@10").isGreaterThan(0.88);
        assertThat(successAt3).as("success@3").isGreaterThan(0.9);
    }

    private static double gain(List<Integer> labels) {
        double gain = 0;
        for (int i = 0; i < labels.size(); i++) {
            gain += (Math.pow(2, labels.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
