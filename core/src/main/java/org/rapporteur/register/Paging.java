package org.rapporteur.register;

import java.util.List;

/** Which part of a long list is wanted. */
public record Paging(int offset, int limit) {
    public static final Paging ALL = new Paging(0, Integer.MAX_VALUE);

    public Paging {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "A page begins at 0 or later and has room for something, but this begins at " + offset + " and has "
                            + limit);
        }
    }

    /** The beginning of a list. */
    public static Paging first(int limit) {
        return new Paging(0, limit);
    }

    /** Of a list that is at hand. */
    public <T> Slice<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        int to = (int) Math.min((long) from + limit, all.size());
        return new Slice<>(all.subList(from, to), all.size());
    }

    /**
     * Some of a list.
     *
     * @param total how many there are in all
     */
    public record Slice<T>(List<T> items, int total) {
        public Slice {
            items = List.copyOf(items);
        }
    }
}
