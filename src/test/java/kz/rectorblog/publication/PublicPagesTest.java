package kz.rectorblog.publication;

import static kz.rectorblog.publication.Publications.AUTHOR;
import static kz.rectorblog.publication.Publications.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import kz.rectorblog.Browsers;
import kz.rectorblog.TestPage;
import kz.rectorblog.submission.SubmissionAuthor;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Redactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class PublicPagesTest {

    @Inject
    Browsers browsers;

    @Inject
    Publications publications;

    @Inject
    EmbeddedServer server;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {"ru-RU,ru;q=0.9 | /ru", "de,en;q=0.5 | /en", "fr | /kk", "nonsense;;q= | /kk"})
    void theFrontDoorLeadsToTheBestLanguage(String wished, String home) throws Exception {
        HttpResponse<String> answer = ask("/", "Accept-Language", wished);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/items", "/rules"})
    void everyPageStandsInThreeLanguages(String path) {
        for (String language : List.of("kk", "ru", "en")) {
            TestPage page = browsers.anonymous().get("/" + language + path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html())
                    .contains("<html lang=\"" + language + "\"")
                    .contains("hreflang=\"kk\" href=\"/kk" + path + "\"", "hreflang=\"en\" href=\"/en" + path + "\"");
        }
    }

    @Test
    void anItemSaysWhoAnsweredAndThatItWasLate() {
        PublishedItem item = publications.any();

        TestPage page = browsers.anonymous().get("/ru/items/" + item.number());

        assertThat(page.text())
                .contains(item.subject(), "Марат Әбенов", "Заведующий общежитием", "Дано разъяснение")
                .contains("С опозданием на 2 рабочих дня");
        assertThat(page.html()).contains("<div class=\"prose\" lang=\"kk\">");
    }

    @Test
    void wordsOfPeopleAreTextAndNothingElse() {
        String number = publications.nextNumber();
        NewItem plain = item(number, Language.EN, "<script>alert(1)</script>");
        publications.publish(new NewItem(
                number,
                plain.language(),
                plain.kind(),
                plain.unitCode(),
                plain.subject(),
                "See https://example.kz/a?b=1&c=2. <b>Bold</b> " + Redactor.MASK,
                plain.answer(),
                plain.outcome(),
                null,
                plain.executorName(),
                plain.executorPosition(),
                plain.askedOn(),
                plain.dueDate(),
                plain.answeredOn()));

        String html = browsers.anonymous().get("/en/items/" + number).html();

        assertThat(html)
                .doesNotContain("<script>alert", "<b>Bold")
                .contains("href=\"https://example.kz/a?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer ugc\"")
                .contains("<span class=\"masked\" lang=\"en\">masked</span>");
    }

    @Test
    void aWithdrawnItemIsGoneWithItsReasonAndAnUnknownOneIsNotFound() {
        PublishedItem item = publications.any();
        publications.withdraw(item.number(), "Үшінші тұлғаның дерегі бар");

        TestPage page = browsers.anonymous().get("/kk/items/" + item.number());
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("Үшінші тұлғаның дерегі бар").doesNotContain(item.subject());
        TestPage document = browsers.anonymous().get("/api/v1/items/" + item.number());
        assertThat(document.status()).isEqualTo(410);
        assertThat(document.html()).contains("urn:rectorblog:problem:withdrawn", "Үшінші тұлғаның дерегі бар");
        assertThat(browsers.anonymous().get("/kk/items/RB-2026-999999").status())
                .isEqualTo(404);
        assertThat(browsers.anonymous().get("/kk/items/nonsense").status()).isEqualTo(404);
        assertThat(browsers.anonymous().get("/api/v1/items/RB-2026-999999").status())
                .isEqualTo(404);
    }

    @Test
    void aHiddenAuthorStandsInNoChannel() {
        PublishedItem item = publications.any();
        assertThat(browsers.anonymous().get("/kk/items/" + item.number()).html())
                .contains(AUTHOR);

        publications.hideAuthor(
                item.number(),
                new SubmissionAuthor(1L, AUTHOR, "nurlan@mail.example", "+77011234567", "k".repeat(43), Instant.EPOCH));

        for (String channel : List.of("/kk/items/" + item.number(), "/api/v1/items/" + item.number())) {
            TestPage page = browsers.anonymous().get(channel);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html()).as(channel).doesNotContain("Нұрлан", "Сейітов");
        }
    }

    @Test
    void theFeedIsAtomThatReadersUnderstand() throws FeedException {
        PublishedItem item = publications.any();

        TestPage page = browsers.anonymous().get("/kk/feed.atom");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(page.html()));

        assertThat(page.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(item.subject());
        assertThat(feed.getEntries().getFirst().getLink()).endsWith("/kk/items/" + item.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kk", "/kk/items", "/kk/rules", "/kk/feed.atom", "/api/v1/items", "/api/v1/openapi.yml"})
    void whoHasItAlreadyGetsNothingTwice(String path) throws Exception {
        publications.any();
        String tag = ask(path, "Accept", "*/*").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = ask(path, "If-None-Match", "\"other\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        publications.any();
        if (!path.endsWith("rules") && !path.endsWith("yml")) {
            assertThat(ask(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void programsReadPageByPageWithFilters() {
        publications.publish(item(publications.nextNumber(), Language.EN, "Library hours"));
        publications.publish(item(publications.nextNumber(), Language.EN, "Canteen prices"));

        TestPage first = browsers.anonymous().get("/api/v1/items?language=EN&size=1");
        assertThat(first.html()).contains("Canteen prices", "\"next\":\"").doesNotContain("Library hours");
        String next = first.html().replaceAll("(?s).*\"next\":\"[^\"]*(/api/[^\"]*)\".*", "$1");
        assertThat(browsers.anonymous().get(next).html()).contains("Library hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=NOVEL", "size=0", "size=1000", "year=soon", "before=x", "language=de"})
    void aParameterThatMakesNoSenseIsRefusedInADocument(String query) {
        TestPage page = browsers.anonymous().get("/api/v1/items?" + query);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(page.html()).contains("\"status\":400");
    }

    @Test
    void theApiDescribesItselfAndNothingElse() {
        String document = browsers.anonymous().get("/api/v1/openapi.yml").html();

        assertThat(document)
                .contains("/api/v1/items:", "/api/v1/items/{number}:", "ItemAnswer:")
                .doesNotContain("/desk", "AskForm");
    }

    @Test
    void crawlersLearnWhatIsTheirsAndWhatIsNot() {
        PublishedItem item = publications.any();

        assertThat(browsers.anonymous().get("/robots.txt").html())
                .contains("Disallow: /desk", "Disallow: /kk/track", "Sitemap: ");
        assertThat(browsers.anonymous().get("/sitemap.xml").html()).contains("/ru/items/" + item.number() + "</loc>");
    }

    private HttpResponse<String> ask(String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
