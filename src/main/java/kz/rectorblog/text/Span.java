package kz.rectorblog.text;

/** A place in a text: UTF-16 offsets, the end not included. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** What both hold; they must overlap. */
    public Span common(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }

    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
