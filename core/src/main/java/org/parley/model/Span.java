package org.parley.model;

/**
 * A stretch of an article's text: from {@code start} (included) to {@code end} (excluded).
 *
 * <p>Offsets count UTF-16 code units from the first character after a byte order mark; CR and LF count like any other.
 *
 * @param start first char, 0 or more
 * @param end one past the last char, greater than {@code start}: a span is never empty
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the offsets do not describe at least one char */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span [%d, %d) is not a passage: need 0 <= start < end".formatted(start, end));
        }
    }

    /** The passage this span marks in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two spans share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
