package kz.rectorblog.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clauses that rules, terms and days rest on, by the names that a reader knows: {@code sources.yaml}. */
public final class Sources {

    private static final String FILE = "sources.yaml";

    private final List<Form> forms;

    private Sources(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    private record Form(Pattern written, Localized name) {}

    /**
     * Those of this rules folder.
     *
     * @throws YamlEntry.Complaint what {@code complaint} makes of a broken file, with file, line and reason
     */
    public static Sources load(Path rulesFolder, YamlEntry.Complaint complaint) {
        Path file = rulesFolder.resolve(FILE);
        try {
            return new Sources(YamlEntry.readList(file.toString(), Files.readString(file), complaint).stream()
                    .map(Sources::form)
                    .toList());
        } catch (IOException e) {
            throw complaint.broken(file.toString(), 0, "cannot be read as UTF-8 text: " + e);
        }
    }

    private static Form form(YamlEntry entry) {
        entry.allowOnly("written", "name");
        try {
            return new Form(Pattern.compile(entry.text("written")), entry.localized("name"));
        } catch (PatternSyntaxException e) {
            throw entry.broken("written", "no regular expression: " + e.getDescription());
        }
    }

    /** The source as the files write it, in a reader's words; a part that no entry knows stays as it is written. */
    public String in(Language language, String source) {
        return parts(source).map(part -> named(language, part).orElse(part)).collect(Collectors.joining("; "));
    }

    /** Whether every part of the source has a name. */
    public boolean knows(String source) {
        return parts(source).allMatch(part -> named(Language.KK, part).isPresent());
    }

    private static Stream<String> parts(String source) {
        return Stream.of(source.split(";\\s*"));
    }

    private Optional<String> named(Language language, String part) {
        return forms.stream()
                .map(form -> named(form, language, form.written().matcher(part)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> named(Form form, Language language, Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        String name = form.name().in(language);
        for (int group = 1; group <= found.groupCount(); group++) {
            name = name.replace("{" + group + "}", found.group(group));
        }
        return Optional.of(name);
    }
}
