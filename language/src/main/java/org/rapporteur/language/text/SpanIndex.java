package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things that lie at spans of one text, found by place without looking at all of them. Immutable; the things are kept in
 * order of their spans.
 */
public final class SpanIndex<T> {
    private final List<T> items;
    private final Function<T, Span> spanOf;
    private final int longest;

    public SpanIndex(Collection<T> items, Function<T, Span> spanOf) {
        this.items = items.stream().sorted(Comparator.comparing(spanOf)).toList();
        this.spanOf = spanOf;
        this.longest = items.stream()
                .mapToInt(item -> spanOf.apply(item).length())
                .max()
                .orElse(0);
    }

    /** All of them, by span. */
    public List<T> all() {
        return items;
    }

    /** Those that share a char with {@code span}. */
    public List<T> overlapping(Span span) {
        List<T> found = new ArrayList<>();
        for (T item : starting(span.start() - longest, span.end())) {
            if (spanOf.apply(item).overlaps(span)) {
                found.add(item);
            }
        }
        return found;
    }

    /** Those that hold {@code span} wholly. */
    public List<T> holding(Span span) {
        List<T> found = new ArrayList<>();
        for (T item : starting(span.end() - longest, span.start() + 1)) {
            if (spanOf.apply(item).contains(span)) {
                found.add(item);
            }
        }
        return found;
    }

    /** Those that lie wholly in {@code span}. */
    public List<T> in(Span span) {
        List<T> found = new ArrayList<>();
        for (T item : starting(span.start(), span.end())) {
            if (span.contains(spanOf.apply(item))) {
                found.add(item);
            }
        }
        return found;
    }

    private List<T> starting(int from, int to) {
        return items.subList(firstFrom(from), Math.max(firstFrom(from), firstFrom(to)));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(items.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
