package org.rapporteur.register;

import java.util.List;

/** A part of a long list. */
public record Paging(int offset, int limit) {
    public Paging {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "A page begins at 0 or later and holds something, but this is " + limit + " from " + offset);
        }
    }

    /** The beginning of a list. */
    public static Paging first(int limit) {
        return new Paging(0, limit);
    }

    public <T> List<T> of(List<T> all) {
        int start = Math.min(offset, all.size());
        return all.subList(start, start + Math.min(limit, all.size() - start));
    }
}
