package org.rapporteur.language.text;

/** A name in one sentence: its tokens {@code [from, to)} by index, and its kind. */
public record Name(int from, int to, NameType type) {
    public Name {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "A name holds at least one token, but this is [" + from + ", " + to + ")");
        }
    }
}
