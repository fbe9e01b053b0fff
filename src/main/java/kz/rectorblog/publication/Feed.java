package kz.rectorblog.publication;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import kz.rectorblog.text.SafeHtml;
import kz.rectorblog.web.Frame;

/** Writes items as Atom (RFC 4287). */
@Singleton
class Feed {

    private final String site;

    Feed(@Property(name = "rectorblog.base-url") String site) {
        this.site = site;
    }

    byte[] of(List<PublishedItem> items, Frame frame) {
        var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        feed.setId(site + "/" + frame.lang() + "/feed.atom");
        feed.setTitle(frame.text("site.name"));
        feed.setSubtitle(plain(frame.text("home.lead")));
        feed.setLanguage(frame.lang());
        feed.setUpdated(Date.from(items.stream()
                .map(PublishedItem::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setOtherLinks(List.of(link("self", site + "/" + frame.lang() + "/feed.atom")));
        feed.setAlternateLinks(List.of(link("alternate", site + "/" + frame.lang())));
        feed.setEntries(items.stream().map(item -> entry(item, frame)).toList());
        return written(feed);
    }

    private Entry entry(PublishedItem item, Frame frame) {
        Entry entry = new Entry();
        entry.setId("urn:rectorblog:item:" + item.number());
        entry.setTitle(item.subject());
        entry.setPublished(Date.from(item.publishedAt()));
        entry.setUpdated(Date.from(item.changedAt()));
        entry.setAlternateLinks(List.of(link("alternate", site + "/" + frame.lang() + "/items/" + item.number())));
        entry.setAuthors(List.<SyndPerson>of(person(item)));
        entry.setContents(List.of(html(item, frame)));
        return entry;
    }

    private static Content html(PublishedItem item, Frame frame) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue("<h2>" + frame.text("item.question") + "</h2>" + SafeHtml.ofPlainText(item.question()) + "<h2>"
                + frame.text("item.answer") + "</h2>" + SafeHtml.ofPlainText(item.answer()));
        return content;
    }

    /** Who answered: the author of a question is named on its page alone, and only who did not ask otherwise. */
    private static Person person(PublishedItem item) {
        Person person = new Person();
        person.setName(item.executorName());
        return person;
    }

    private static Content plain(String text) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(text);
        return content;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static byte[] written(com.rometools.rome.feed.atom.Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }
}
