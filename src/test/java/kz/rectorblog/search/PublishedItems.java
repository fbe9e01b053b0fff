package kz.rectorblog.search;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.publication.NewItem;
import kz.rectorblog.publication.Publisher;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;

/** Publishes the invented items of the search tests. */
@Singleton
public class PublishedItems {

    private final Publisher publisher;

    PublishedItems(Publisher publisher) {
        this.publisher = publisher;
    }

    /** One item of {@code items.tsv}. */
    record Item(
            String key,
            String language,
            String kind,
            String unit,
            String answered,
            String subject,
            String question,
            String answer) {

        static Item of(String line) {
            String[] c = line.split("\t");
            return new Item(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
        }
    }

    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(PublishedItems.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Publishes every item of the file once; returns their numbers by key. */
    @Transactional
    public Map<String, String> publishAll() {
        Map<String, String> numbers = new LinkedHashMap<>();
        int place = 0;
        for (String line : lines("items.tsv")) {
            Item item = Item.of(line);
            numbers.put(item.key(), publish(++place, item));
        }
        return numbers;
    }

    /** Publishes it under the number of this place, in a year that no demonstration has; a changed item is published anew. */
    @Transactional
    public String publish(int place, Item item) {
        String number = "RB-2024-%06d".formatted(place);
        publisher.publish(new NewItem(
                number,
                Language.ofCode(item.language()).orElseThrow(),
                Kind.valueOf(item.kind()),
                item.unit(),
                item.subject(),
                item.question(),
                item.answer(),
                Outcome.EXPLAINED,
                null,
                "Марат",
                new Localized("меңгеруші", "заведующий", "head"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 31),
                LocalDate.parse(item.answered())));
        return number;
    }

    @Transactional
    public void withdraw(String number) {
        publisher.withdraw(number, "withdrawn by a test");
    }
}
