package kz.rectorblog.text;

import java.util.Locale;
import java.util.Optional;

/** The three languages of the blog, Kazakh first: of its pages, its letters and the submissions that it understands. */
public enum Language {
    KK,
    RU,
    EN;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.of(code, "KZ");

    /** The ISO 639-1 code, as it stands in URLs and in the {@code lang} attribute: {@code kk}, {@code ru}, {@code en}. */
    public String code() {
        return code;
    }

    /** For dates and numbers: always of Kazakhstan. */
    public Locale locale() {
        return locale;
    }

    /** The language with this code, whatever its case; empty for any other word. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
