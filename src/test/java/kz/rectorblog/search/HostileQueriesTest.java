package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestBrowser;
import kz.rectorblog.TestPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed gets a page: queries thrown together from what breaks query languages, pages and addresses. */
@MicronautTest(transactional = false)
class HostileQueriesTest {

    private static final List<String> PIECES = List.of(
            "*",
            "?",
            "\"",
            "“",
            "«",
            "»",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "~",
            "^",
            "\\",
            "/",
            ":",
            "+",
            "-",
            "!",
            "&&",
            "||",
            " AND ",
            " OR ",
            " NOT ",
            " TO ",
            "^9",
            "~2",
            "subject_kk:",
            "*:*",
            "_exists_:",
            "%",
            "%00",
            "%u0430",
            "&",
            "=",
            "#",
            ";",
            "'",
            "--",
            "<script>",
            "</title>",
            "${7*7}",
            "{{7*7}}",
            "\u0000",
            "\u0007",
            "\u001b[2J",
            "\r\n",
            "\t",
            "\u0085",
            "\u200b",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\udc00",
            "\uffff",
            "\ue000",
            "жатақхана",
            "ЖАТАҚХАНАДАҒЫ",
            "общежитие",
            "dormitory",
            "jataqhana",
            "көк-жиек",
            "don't",
            "RB-2024-000001",
            "0",
            "1e999",
            "٣",
            "漢字",
            "שלום",
            "مرحبا",
            " ");

    private final PublishedItems items;
    private final IndexFollower follower;
    private final BlogSearch search;
    private final Browsers browsers;
    private final EmbeddedServer server;

    HostileQueriesTest(
            PublishedItems items, IndexFollower follower, BlogSearch search, Browsers browsers, EmbeddedServer server) {
        this.items = items;
        this.follower = follower;
        this.search = search;
        this.browsers = browsers;
        this.server = server;
    }

    @BeforeEach
    void publish() {
        items.publishAll();
        follower.catchUp();
    }

    @Test
    void everySearchHasAnAnswerThatIsInOrder() {
        queries(20_260_306, 400).forEach(query -> {
            SearchResults results = search.find(SearchRequest.of(query));

            assertThat(results.hits()).as(query).hasSizeLessThanOrEqualTo(SearchRequest.PAGE_SIZE);
            assertThat(results.total())
                    .as(query)
                    .isGreaterThanOrEqualTo(results.hits().size());
            assertThat(search.similar(query, null, 5)).as(query).hasSizeLessThanOrEqualTo(5);
        });
    }

    @Test
    void everyPageIsAPage() {
        TestBrowser browser = browsers.anonymous();
        queries(5, 80)
                .forEach(query -> Stream.of("/kk/search?q=", "/api/v1/search?q=", "/ru/similar?text=")
                        .forEach(path -> {
                            TestPage page = browser.get(path + URLEncoder.encode(query, StandardCharsets.UTF_8));

                            assertThat(page.status()).as(path + query).isEqualTo(200);
                            assertThat(page.html())
                                    .as(path + query)
                                    .doesNotContain("<script>\u0000", "<title><script>");
                        }));
    }

    @Test
    void anAddressThatIsNotEvenOneIsNoFaultOfTheServer() throws IOException {
        for (String odd :
                List.of("%", "%E0%A4%A", "%C0%AF", "%ED%A0%80", "%FF%FE", "%0d%0aSet-Cookie:x=1", "%252e", "<>")) {
            List<String> head = head("GET /en/search?q=" + odd + " HTTP/1.1");

            assertThat(head.getFirst()).as(odd).matches("HTTP/1.1 [234].*");
            assertThat(head).as(odd).noneMatch(line -> line.startsWith("Set-Cookie:x=1"));
        }
    }

    /** The head of the answer to a request that no client of the library would send. */
    private List<String> head(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String lines = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return answer.lines().takeWhile(line -> !line.isEmpty()).toList();
        }
    }

    /** The same ones for the same seed; one in twenty as long as ten thousand letters. */
    private static Stream<String> queries(long seed, int number) {
        Random random = new Random(seed);
        return Stream.generate(() -> query(random)).limit(number);
    }

    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        int length = random.nextInt(20) == 0 ? 10_000 : 1 + random.nextInt(60);
        while (query.length() < length) {
            query.append(
                    random.nextInt(5) == 0
                            ? Character.toString(random.nextInt(Character.MAX_CODE_POINT))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return query.substring(0, length);
    }
}
