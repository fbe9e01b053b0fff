package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.search.PublishedItems.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With the schedule running, as in service: how long until a reader finds what was just published? */
@MicronautTest(transactional = false)
@Property(name = "rectorblog.scheduling", value = "true")
@Timeout(60)
class IndexLagTest {

    private static final int PUBLICATIONS = 15;
    private static final String SEARCH = "/api/v1/search?q=";

    private final PublishedItems items;
    private final Browsers browsers;
    private final Path folder;

    IndexLagTest(PublishedItems items, Browsers browsers, @Property(name = "rectorblog.search.index") String folder) {
        this.items = items;
        this.browsers = browsers;
        this.folder = Path.of(folder);
    }

    @Test
    void whatIsPublishedIsFoundWithinASecond() {
        TestBrowser reader = browsers.anonymous();
        List<Long> lags = new ArrayList<>();
        for (int place = 0; place < PUBLICATIONS; place++) {
            String word = "lag" + Character.toString('a' + place);
            String number = items.publish(700 + place, item(word));
            long published = System.nanoTime();

            askUntilFound(reader, word, number);
            lags.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - published));
        }
        lags.sort(null);
        System.out.printf(
                "index lag of %d publications: median %d ms, slowest %d ms%n",
                lags.size(), lags.get(lags.size() / 2), lags.getLast());

        assertThat(lags.get(lags.size() / 2)).as("milliseconds, %s", lags).isLessThan(1_000);
    }

    @Test
    void anIndexDeletedWhileServingComesBackAndEverySearchIsAnswered() {
        String number = items.publish(800, item("phoenix"));
        TestBrowser reader = browsers.anonymous();
        askUntilFound(reader, "phoenix", number);

        FolderRemoval.remove(folder);

        askUntilFound(reader, "phoenix", number);
        items.publish(801, item("afterwards"));
        askUntilFound(reader, "afterwards", "RB-2024-000801");
    }

    private static Item item(String word) {
        return new Item(
                word, "en", "QUESTION", "library", "2026-03-05", "About " + word, "What of " + word + "?", "Yes.");
    }

    /** Asks again and again, as fast as answers come; the test's time limit ends what never comes. */
    private static void askUntilFound(TestBrowser reader, String word, String number) {
        boolean found = false;
        while (!found) {
            var answer = reader.get(SEARCH + word);
            assertThat(answer.status()).isEqualTo(200);
            found = answer.html().contains("\"number\":\"" + number + "\"");
        }
    }
}
