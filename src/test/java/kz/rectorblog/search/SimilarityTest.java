package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shown as alike must be: groups of items that ask the same, in several languages, and texts that ask nothing here. */
@MicronautTest(transactional = false)
class SimilarityTest {

    private static final int MOST = 5;

    private final PublishedItems items;
    private final IndexFollower follower;
    private final BlogSearch search;

    SimilarityTest(PublishedItems items, IndexFollower follower, BlogSearch search) {
        this.items = items;
        this.follower = follower;
        this.search = search;
    }

    @Test
    void whatIsShownIsAlikeAndWhatIsAlikeIsShown() {
        Map<String, String> keyOfNumber = new HashMap<>();
        items.publishAll().forEach((key, number) -> keyOfNumber.put(number, key));
        follower.catchUp();
        int shown = 0;
        int right = 0;
        int found = 0;
        List<Alike> texts =
                PublishedItems.lines("alike.tsv").stream().map(Alike::of).toList();
        for (Alike each : texts) {
            List<String> keys = search.similar(each.text(), null, MOST).stream()
                    .map(hit -> keyOfNumber.get(hit.number()))
                    .toList();
            long good = keys.stream().filter(each.near()::contains).count();
            shown += keys.size();
            right += (int) good;
            found += good > 0 ? 1 : 0;
            if (good < keys.size() || good == 0 && !each.near().isEmpty()) {
                System.out.printf("alike: %s: wanted %s, shown %s%n", each.text(), each.near(), keys);
            }
        }
        long answerable = texts.stream().filter(each -> !each.near().isEmpty()).count();
        double precision = (double) right / shown;
        double recall = (double) found / answerable;
        System.out.printf(
                "similar items: %d texts, precision %.3f (%d of %d shown), found for %.3f of %d%n",
                texts.size(), precision, right, shown, recall, answerable);
        assertThat(precision).isGreaterThan(0.8);
        assertThat(recall).isGreaterThan(0.8);
    }

    private record Alike(String text, Set<String> near) {

        static Alike of(String line) {
            String[] columns = line.split("\t", -1);
            List<String> near = new ArrayList<>(List.of(columns[1].split(" ")));
            near.remove("");
            return new Alike(columns[0], Set.copyOf(near));
        }
    }
}
