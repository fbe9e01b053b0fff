package kz.rectorblog.text;

/**
 * A word as it stands in a text, and as the rules read it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param form the {@linkplain Normalizer#word normal form}: lower case, one script, nothing invisible
 * @param sentence the number of its sentence in the text, from 0
 */
public record Word(int start, int end, String form, int sentence) {

    public Span span() {
        return new Span(start, end);
    }
}
