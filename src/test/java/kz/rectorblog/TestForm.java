package kz.rectorblog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as it stands on a page, with everything hidden and chosen beforehand in it: filled in and sent by hand. */
public final class TestForm {

    private final String action;
    private final List<Map.Entry<String, String>> fields;

    private TestForm(String action, List<Map.Entry<String, String>> fields) {
        this.action = action;
        this.fields = fields;
    }

    /** The form of this page whose address ends so. */
    public static TestForm on(TestPage page, String actionEnding) {
        Element found = Jsoup.parse(page.html()).selectFirst("form[action$=" + actionEnding + "]");
        if (!(found instanceof FormElement form)) {
            throw new AssertionError("no form to " + actionEnding + " on " + page.path() + ": " + page.text());
        }
        List<Map.Entry<String, String>> fields = form.formData().stream()
                .map(field -> Map.entry(field.key(), field.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        return new TestForm(form.attr("action"), fields);
    }

    /** Instead of whatever stands in that field. */
    public TestForm with(String name, String value) {
        fields.removeIf(field -> field.getKey().equals(name));
        fields.add(Map.entry(name, value));
        return this;
    }

    public TestPage sendIn(TestBrowser browser) {
        return browser.submit(action, fields);
    }
}
