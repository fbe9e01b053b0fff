package kz.rectorblog.text;

/** One saying in the three languages; none of them may be blank. */
public record Localized(String kk, String ru, String en) {

    public Localized {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "a saying is missing in one of kk, ru, en: " + kk + " | " + ru + " | " + en);
        }
    }

    /** This saying and then the other, in each language. */
    public Localized and(Localized other) {
        return new Localized(kk + " " + other.kk, ru + " " + other.ru, en + " " + other.en);
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
