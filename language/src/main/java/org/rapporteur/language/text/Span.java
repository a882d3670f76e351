package org.rapporteur.language.text;

import java.util.Collection;
import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of one text, in Java chars (UTF-16 units). Files and messages that leave the
 * program count Unicode code points instead; the border converts.
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from 0, but this is [" + start + ", " + end + ")");
        }
    }

    /** The smallest span that holds all of {@code spans}, which must not be empty. */
    public static Span covering(Collection<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this span in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
