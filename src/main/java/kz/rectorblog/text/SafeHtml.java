package kz.rectorblog.text;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The only way by which HTML that a person wrote may reach a page: a short list of tags, no attribute but a link's. */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "blockquote", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer", "ugc")
            .toFactory();

    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

    private SafeHtml() {}

    /** The HTML with everything taken out that could run, load or restyle anything. */
    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /** Only the words of the HTML, escaped: for feeds, letters and search. */
    public static String textOnly(String html) {
        return NOTHING.sanitize(html);
    }

    /** Plain text as HTML: escaped, an empty line makes a paragraph, a line end a break. */
    public static String ofPlainText(String text) {
        StringBuilder html = new StringBuilder(text.length() + 32);
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            html.append("<p>")
                    .append(escaped(paragraph.strip()).replaceAll("\\R", "<br>"))
                    .append("</p>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
