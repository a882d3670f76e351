package org.rapporteur.register;

import java.util.Comparator;

/** A name as written, and how often it is. */
public record NameCount(String name, int count) {
    /** The most frequent first. */
    public static final Comparator<NameCount> ORDER =
            Comparator.comparing(NameCount::count).reversed().thenComparing(NameCount::name);
}
