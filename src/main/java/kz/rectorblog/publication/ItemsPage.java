package kz.rectorblog.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import kz.rectorblog.web.Frame;
import org.jspecify.annotations.Nullable;

/** The list of items with the filters that may be chosen. */
public record ItemsPage(
        String path, AskedItems asked, ItemPage page, Map<String, Localized> units, int firstYear, int lastYear) {

    public @Nullable String next() {
        return page.next().isPresent()
                ? asked.address(path, Optional.of(page.next().getAsLong()))
                : null;
    }

    public @Nullable String first() {
        return asked.isFirst() ? null : asked.address(path, Optional.empty());
    }

    public Map<String, String> unitChoices(Frame frame) {
        Map<String, String> choices = any(frame);
        units.forEach((code, name) -> choices.put(code, frame.text(name)));
        return choices;
    }

    public Map<String, String> kindChoices(Frame frame) {
        Map<String, String> choices = any(frame);
        Arrays.stream(Kind.values()).forEach(kind -> choices.put(kind.name(), frame.text("kind." + kind.name())));
        return choices;
    }

    public Map<String, String> languageChoices(Frame frame) {
        Map<String, String> choices = any(frame);
        Arrays.stream(Language.values())
                .forEach(language -> choices.put(language.code(), frame.text("language." + language.name())));
        return choices;
    }

    public Map<String, String> yearChoices(Frame frame) {
        Map<String, String> choices = any(frame);
        IntStream.iterate(lastYear, year -> year >= firstYear, year -> year - 1)
                .mapToObj(String::valueOf)
                .forEach(year -> choices.put(year, year));
        return choices;
    }

    private static Map<String, String> any(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", frame.text("items.any"));
        return choices;
    }
}
