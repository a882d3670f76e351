package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;

/** Labels of tokens: 0 outside of names; for each kind one for the first token of a name and one for those after it. */
public final class NameLabels {
    public static final int OUTSIDE = 0;
    public static final int COUNT = 1 + 2 * NameType.values().length;

    private static final List<NameType> TYPES = List.of(NameType.values());

    private NameLabels() {}

    public static int first(NameType type) {
        return 1 + 2 * TYPES.indexOf(type);
    }

    public static int inside(NameType type) {
        return 2 + 2 * TYPES.indexOf(type);
    }

    /** Whether {@code label} may stand after {@code before}: only inside a name can it go on. */
    public static boolean mayFollow(int before, int label) {
        return label == OUTSIDE || label % 2 == 1 || before == label || before == label - 1;
    }

    public static int[] of(List<Name> names, int size) {
        int[] labels = new int[size];
        for (Name name : names) {
            Arrays.fill(labels, name.from(), name.to(), inside(name.type()));
            labels[name.from()] = first(name.type());
        }
        return labels;
    }

    public static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < labels.length) {
            int to = from + 1;
            if (labels[from] != OUTSIDE) {
                NameType type = TYPES.get((labels[from] - 1) / 2);
                while (to < labels.length && labels[to] == inside(type)) {
                    to++;
                }
                names.add(new Name(from, to, type));
            }
            from = to;
        }
        return names;
    }
}
