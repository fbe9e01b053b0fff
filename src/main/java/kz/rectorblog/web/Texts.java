package kz.rectorblog.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.common.TimeSource;
import kz.rectorblog.text.Language;

/**
 * The words of the pages and letters in one language, from {@code i18n/messages_<code>.properties} (UTF-8, ICU message
 * format: an apostrophe is itself, plurals by {@code {0, plural, ...}}).
 */
public final class Texts {

    private static final Map<Language, Texts> ALL =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(l -> l, Texts::new));

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final DateTimeFormatter dates;
    private final DateTimeFormatter moments;

    private Texts(Language language) {
        this.language = language;
        this.patterns = read(language);
        this.dates = DateTimeFormatter.ofPattern(pattern("format.date"), language.locale());
        this.moments = DateTimeFormatter.ofPattern(pattern("format.moment"), language.locale());
    }

    public static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * The text of this key with its places filled.
     *
     * @throws IllegalArgumentException where no such key exists
     */
    public String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return pattern(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** Day and minute, in the university's zone. */
    public String moment(Instant moment) {
        return moments.format(moment.atZone(TimeSource.ZONE));
    }

    private MessageFormat format(String key) {
        return new MessageFormat(pattern(key), ULocale.forLocale(language.locale()));
    }

    private String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.code());
        }
        return pattern;
    }

    private static Map<String, String> read(Language language) {
        String file = "/i18n/messages_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (var stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }
}
