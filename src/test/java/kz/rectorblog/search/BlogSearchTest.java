package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@MicronautTest(transactional = false)
class BlogSearchTest {

    private final PublishedItems items;
    private final IndexFollower follower;
    private final BlogSearch search;
    private final SearchIndex index;
    private final Browsers browsers;
    private final Path folder;
    private Map<String, String> numbers = Map.of();

    BlogSearchTest(
            PublishedItems items,
            IndexFollower follower,
            BlogSearch search,
            SearchIndex index,
            Browsers browsers,
            @Property(name = "rectorblog.search.index") String folder) {
        this.items = items;
        this.follower = follower;
        this.search = search;
        this.index = index;
        this.browsers = browsers;
        this.folder = Path.of(folder);
    }

    @BeforeEach
    void publish() {
        numbers = items.publishAll();
        follower.catchUp();
    }

    @Test
    void aWithdrawnItemIsForgottenAndAChangedOneIsFoundByItsNewWords() {
        assertThat(found("пандус")).containsExactly(number("ramp-ru"));
        PublishedItems.Item changed = new PublishedItems.Item(
                "parking-ru",
                "ru",
                "PROPOSAL",
                "library",
                "2025-04-23",
                "Скамейки",
                "Поставьте скамейки в саду.",
                "Поставлены.");

        items.withdraw(number("ramp-ru"));
        String number = items.publish(27, changed);
        follower.catchUp();

        assertThat(found("пандус")).isEmpty();
        assertThat(found("скамейка")).containsExactly(number);
        assertThat(found("велосипедная")).isEmpty();
    }

    @Test
    void theIndexComesBackAfterItsFolderWasDeletedUnderIt() {
        FolderRemoval.remove(folder);

        follower.catchUp();

        assertThat(found("пандус")).containsExactly(number("ramp-ru"));
    }

    @Test
    void theIndexComesBackAfterItsFilesWereSpoiled() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "spoiled");
            }
        }

        follower.catchUp();

        assertThat(found("пандус")).containsExactly(number("ramp-ru"));
    }

    @Test
    void whatWasNotCommittedIsFollowedAgain() {
        index.close(); // as kill -9 would leave it: nothing is written at closing
        items.withdraw(number("ramp-ru"));

        follower.catchUp();

        assertThat(found("пандус")).isEmpty();
        assertThat(found("шәкіртақы")).contains(number("stipend-kk"));
    }

    @Test
    void facetsNarrowAndCount() {
        SearchResults all = search.find(SearchRequest.of("жатақхана"));
        assertThat(all.facets().get(Facet.LANGUAGE)).containsKeys("kk", "ru", "en");

        SearchResults russian = search.find(new SearchRequest(
                "жатақхана", Map.of(Facet.LANGUAGE, "ru"), null, null, SearchRequest.Order.BEST, 1, 0));

        assertThat(russian.total()).isEqualTo(count(all, "ru"));
        assertThat(russian.hits()).allMatch(hit -> hit.language().code().equals("ru"));
        assertThat(search.find(SearchRequest.of("")).facets().get(Facet.IN_TIME))
                .containsKeys("yes", "no");
    }

    @Test
    void datesNarrowAndSortingGoesByThem() {
        SearchResults january = search.find(new SearchRequest(
                "", Map.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), SearchRequest.Order.OLDEST, 1, 0));

        assertThat(january.hits()).extracting(Hit::answeredOn).isSorted().allMatch(day -> day.getMonthValue() == 1);
        assertThat(january.total()).isGreaterThan(3);
    }

    @Test
    void pagesDoNotShiftWhileItemsAreAdded() {
        SearchRequest newest = new SearchRequest("", Map.of(), null, null, SearchRequest.Order.NEWEST, 1, 0);
        SearchResults first = search.find(newest);
        List<String> second = numbersOf(search.find(SearchAddress.page(newest, 2, first.upTo())));

        items.publish(
                900, new PublishedItems.Item("new", "en", "QUESTION", "library", "2026-03-05", "New", "New?", "New."));
        follower.catchUp();

        assertThat(numbersOf(search.find(SearchAddress.page(newest, 2, first.upTo()))))
                .isEqualTo(second);
    }

    @Test
    void aMisspeltWordIsOfferedInItsRightSpelling() {
        assertThat(search.find(SearchRequest.of("велосепедов")).suggestion()).isEqualTo("велосипедов");
    }

    @Test
    void fewItemsWithAllWordsAreFollowedByTheNearestWithSome() {
        SearchResults few = search.find(SearchRequest.of("велосипедная стоянка парковка общежитие"));

        assertThat(few.total()).isEqualTo(1);
        assertThat(few.hits()).extracting(Hit::number).containsExactly(number("parking-ru"));
        assertThat(few.near())
                .extracting(Hit::number)
                .hasSizeBetween(1, 5)
                .contains(number("heat-ru"))
                .doesNotContain(number("parking-ru"));
        assertThat(browsers.anonymous()
                        .get("/ru/search?q=" + encoded("велосипедная стоянка парковка общежитие"))
                        .text())
                .contains("Ответы, где есть только часть слов");
        assertThat(search.find(SearchRequest.of("пандус")).near())
                .as("one word is there or is not")
                .isEmpty();
    }

    @Test
    void similarItemsComeFromEveryLanguageAndNeverTheItemItself() {
        List<Hit> like = search.similar("Стипендия задерживается, когда выплатят стипендию за январь?", null, 5);
        assertThat(like).extracting(Hit::number).contains(number("stipend-kk"));

        String number = number("stipend-kk");
        assertThat(search.similar(search.words(number).orElseThrow(), number, 5))
                .extracting(Hit::number)
                .doesNotContain(number)
                .contains(number("stipend-ru"));
        assertThat(search.similar("", null, 5)).isEmpty();
    }

    @Test
    void thePageShowsTheFoundWordsAndEscapesEverythingElse() {
        items.publish(
                901,
                new PublishedItems.Item(
                        "xss",
                        "en",
                        "QUESTION",
                        "library",
                        "2026-02-01",
                        "<b>Quokka</b>",
                        "Is a quokka <script>alert(1)</script> allowed?",
                        "No."));
        follower.catchUp();

        TestPage page = browsers.anonymous().get("/en/search?q=quokka");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("<mark>quokka</mark>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void noHitsIsAPageThatHelps() {
        TestPage page = browsers.anonymous().get("/kk/search?q=қызылбалдырған");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("href=\"/kk/ask\"");
        assertThat(page.text()).contains("Сұрауыңыз бойынша жауап табылмады");
    }

    @Test
    void programsGetJson() {
        TestPage answer = browsers.anonymous().get("/api/v1/search?q=" + encoded("шәкіртақы") + "&lang=kk");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("\"number\":\"" + number("stipend-kk") + "\"")
                .contains("\"total\":");
        assertThat(answer.html()).doesNotContain(number("stipend-ru"));
    }

    @Test
    void theFormsScriptGetsAFragmentAndAReaderAPage() {
        TestPage page = browsers.anonymous().get("/ru/similar?subject=" + encoded("Пересдача экзамена") + "&text=");

        assertThat(page.html()).contains("<html").contains("/ru/items/" + number("exam-ru"));
    }

    static Stream<String> hostileQueries() {
        return Stream.of(
                "*",
                "?",
                "\"",
                "\"\"",
                "\"a",
                "(",
                ")",
                "[a TO",
                "{",
                "~",
                "^9",
                "a^",
                "a~2",
                "AND",
                "OR OR",
                "NOT",
                "+-!",
                "\\",
                "/x/",
                "title:x",
                "* TO *",
                "\u0000\u0001\u001f",
                "\u202e\u200f\u200eжатақхана",
                "\ufeff",
                "\ud83d\ude00",
                "'; DROP TABLE x; --",
                "<script>",
                "%",
                "%00",
                "ы".repeat(10_000),
                "a ".repeat(5_000),
                "\"" + "сөз ".repeat(2_000) + "\"",
                "🙂".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("hostileQueries")
    void noQueryBreaksThePage(String query) {
        for (String path : List.of("/kk/search?q=", "/api/v1/search?q=", "/en/similar?text=")) {
            assertThat(browsers.anonymous().get(path + encoded(query)).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void noParameterBreaksThePage() {
        for (String odd : List.of(
                "page=-1",
                "page=999999999999",
                "page=x",
                "from=never",
                "until=2026-13-45",
                "sort=%00",
                "unit=" + "x".repeat(3_000),
                "upTo=-5",
                "upTo=99999999999999999999",
                "kind=%F0%28",
                "year[]=1",
                "q=%E0%A4",
                "inTime=maybe")) {
            assertThat(browsers.anonymous().get("/ru/search?q=a&" + odd).status())
                    .as(odd)
                    .isLessThan(500);
        }
    }

    private List<String> found(String text) {
        return numbersOf(search.find(SearchRequest.of(text)));
    }

    private String number(String key) {
        return Objects.requireNonNull(numbers.get(key), key);
    }

    private static int count(SearchResults results, String language) {
        return results.facets().getOrDefault(Facet.LANGUAGE, Map.of()).getOrDefault(language, 0);
    }

    private static List<String> numbersOf(SearchResults results) {
        return results.hits().stream().map(Hit::number).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
