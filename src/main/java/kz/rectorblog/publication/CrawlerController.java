package kz.rectorblog.publication;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.rectorblog.web.Revalidation;

/** What search engines ask for first. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class CrawlerController {

    private static final MediaType XML = MediaType.of("application/xml;charset=utf-8");
    private static final int BATCH = 1_000;
    /** The protocol allows 50,000 addresses a file; each item has three. */
    private static final int MOST = 16_000;

    private final Items items;
    private final String site;

    CrawlerController(Items items, @Property(name = "rectorblog.base-url") String site) {
        this.items = items;
        this.site = site;
    }

    @Get("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    String robots() {
        return """
            User-agent: *
            Disallow: /desk
            Disallow: /admin
            Disallow: /dev
            Disallow: /kk/track
            Disallow: /ru/track
            Disallow: /en/track
            Disallow: /kk/confirm
            Disallow: /ru/confirm
            Disallow: /en/confirm

            Sitemap: %s/sitemap.xml
            """.formatted(site);
    }

    @Get(uri = "/sitemap.xml", produces = MediaType.APPLICATION_XML)
    HttpResponse<byte[]> sitemap(HttpRequest<?> request) {
        List<String> paths = new ArrayList<>(List.of("", "/items", "/rules", "/statistics", "/ask"));
        for (ItemPage page = batch(Long.MAX_VALUE); ; page = batch(page.next().getAsLong())) {
            page.items().forEach(item -> paths.add("/items/" + item.number()));
            if (page.next().isEmpty() || paths.size() >= MOST) {
                break;
            }
        }
        return Revalidation.of(
                request,
                HttpResponse.ok(map(paths).getBytes(StandardCharsets.UTF_8)).contentType(XML));
    }

    private ItemPage batch(long before) {
        return items.page(ItemFilter.ALL, before, BATCH);
    }

    private String map(List<String> paths) {
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        paths.forEach(path -> Stream.of("kk", "ru", "en").forEach(code -> addAddress(map, code, path)));
        return map.append("</urlset>\n").toString();
    }

    private void addAddress(StringBuilder map, String language, String path) {
        map.append("<url><loc>")
                .append(site)
                .append('/')
                .append(language)
                .append(path)
                .append("</loc>");
        Stream.of("kk", "ru", "en")
                .forEach(other -> map.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other)
                        .append("\" href=\"")
                        .append(site)
                        .append('/')
                        .append(other)
                        .append(path)
                        .append("\"/>"));
        map.append("</url>\n");
    }
}
