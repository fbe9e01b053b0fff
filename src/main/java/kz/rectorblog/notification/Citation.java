package kz.rectorblog.notification;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.rectorblog.web.Texts;

/** A rule file's {@code source} in the words of a letter; a source that the author cannot know of is left out. */
final class Citation {

    private static final Pattern REGULATION = Pattern.compile("Reg\\. (\\d+\\.\\d+)(?: b\\.(\\d+))?");
    private static final Pattern CODE = Pattern.compile("APPC (\\d+)");

    private Citation() {}

    static List<String> of(String source, Texts texts) {
        return Stream.of(source.split(";\\s*"))
                .map(part -> words(part, texts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> words(String part, Texts texts) {
        Matcher regulation = REGULATION.matcher(part);
        if (regulation.matches()) {
            return Optional.of(
                    regulation.group(2) == null
                            ? texts.text("mail.cite.clause", regulation.group(1))
                            : texts.text("mail.cite.point", regulation.group(1), regulation.group(2)));
        }
        Matcher code = CODE.matcher(part);
        return code.matches() ? Optional.of(texts.text("mail.cite.code", code.group(1))) : Optional.empty();
    }
}
