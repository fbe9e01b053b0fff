package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.rectorblog.publication.Items;
import kz.rectorblog.publication.PublishedItem;
import kz.rectorblog.search.SearchQuality.Judged;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Labelled queries in three languages over the demonstration and invented items beside it, many of them answered in
 * another language: how good are the first ten hits?
 */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.seed", value = "true")
class SearchQualityTest {

    private static final int EVERYTHING = 10_000;

    /** What the floor may lag behind what is measured: more, and the next loss would go unseen. */
    private static final double LAG = 0.02;

    private final PublishedItems invented;
    private final Items items;
    private final IndexFollower follower;
    private final BlogSearch search;
    private final Map<String, String> keyOfNumber = new HashMap<>();

    SearchQualityTest(PublishedItems invented, Items items, IndexFollower follower, BlogSearch search) {
        this.invented = invented;
        this.items = items;
        this.follower = follower;
        this.search = search;
    }

    @Test
    void theLabelledQueriesFindWhatTheyShould() {
        publish();
        List<Judged> judged = LabelledQuery.all().stream().map(this::judge).toList();
        judged.stream().filter(each -> each.gain() < 0.9).forEach(SearchQualityTest::printWeak);

        SoftAssertions.assertSoftly(all ->
                SearchQuality.floors().forEach(floor -> compare(SearchQuality.of(floor.group(), judged), floor, all)));
    }

    private static void compare(SearchQuality measured, SearchQuality floor, SoftAssertions all) {
        System.out.println("search quality: " + measured);
        all.assertThat(measured.queries())
                .as("no query may be lost: %s", measured)
                .isEqualTo(floor.queries());
        all.assertThat(measured.gain())
                .as("nDCG@10 of %s; where it has risen, raise floors.tsv", measured)
                .isBetween(floor.gain(), floor.gain() + LAG);
        all.assertThat(measured.success())
                .as("success@3 of %s; where it has risen, raise floors.tsv", measured)
                .isBetween(floor.success(), floor.success() + LAG);
    }

    @Test
    void theSetIsLargeEnoughAndNamesOnlyWhatThereIs() {
        List<LabelledQuery> queries = LabelledQuery.all();

        assertThat(queries).extracting(LabelledQuery::words).doesNotHaveDuplicates();
        for (String language : List.of("kk", "ru", "en")) {
            assertThat(queries)
                    .filteredOn(query -> query.isOf(language))
                    .hasSizeGreaterThanOrEqualTo(40)
                    .filteredOn(query -> query.isOf("cross"))
                    .hasSizeGreaterThanOrEqualTo(10);
        }
        assertThat(queries)
                .flatExtracting(query -> new ArrayList<>(query.wanted().keySet()))
                .isSubsetOf(keys());
    }

    private static List<String> keys() {
        return Stream.concat(PublishedItems.lines("items.tsv").stream(), PublishedItems.lines("demo.tsv").stream())
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** Once only: an item published anew leaves its former self among the words that the index counts. */
    private void publish() {
        invented.publishAll().forEach((key, number) -> keyOfNumber.put(number, key));
        Map<String, String> ofSubject = new HashMap<>();
        for (PublishedItem item : items.changedAfter(0, EVERYTHING)) {
            ofSubject.put(item.subject(), item.number());
        }
        for (String line : PublishedItems.lines("demo.tsv")) {
            String[] columns = line.split("\t");
            assertThat(ofSubject).containsKey(columns[1]);
            keyOfNumber.put(ofSubject.get(columns[1]), columns[0]);
        }
        follower.catchUp();
    }

    private Judged judge(LabelledQuery query) {
        SearchResults results = search.find(SearchRequest.of(query.words()));
        List<String> found = Stream.concat(results.hits().stream(), results.near().stream())
                .map(hit -> keyOfNumber.getOrDefault(hit.number(), hit.number()))
                .toList();
        return new Judged(query, query.gainOf(found), query.isAnsweredBy(found), found);
    }

    private static void printWeak(Judged judged) {
        System.out.printf(
                "weak: %s, nDCG@10 %.2f: wanted %s, found %s%n",
                judged.query().words(), judged.gain(), judged.query().wanted().keySet(), judged.found());
    }
}
