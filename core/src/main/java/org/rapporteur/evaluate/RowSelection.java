package org.rapporteur.evaluate;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of a labelled file count. Every third one is <em>unread</em>: nobody looks at it while mending the program, so
 * that the figure on these rows says what to expect of new ones.
 */
public final class RowSelection {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int EVERY = 3;

    private final IntPredicate rows;
    private final boolean showable;

    private RowSelection(IntPredicate rows, boolean showable) {
        this.rows = rows;
        this.showable = showable;
    }

    /** "all", "read", "unread", or "40-80" (from 0, both ends among them); empty for other words. */
    public static Optional<RowSelection> of(String words) {
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            return Optional.of(new RowSelection(row -> row >= first && row <= last, false));
        }
        return switch (words) {
            case "all" -> Optional.of(new RowSelection(row -> true, false));
            case "read" -> Optional.of(new RowSelection(row -> !isUnread(row), true));
            case "unread" -> Optional.of(new RowSelection(RowSelection::isUnread, false));
            default -> Optional.empty();
        };
    }

    private static boolean isUnread(int row) {
        return row % EVERY == EVERY - 1;
    }

    boolean holds(int row) {
        return rows.test(row);
    }

    /** Whether single rows may be looked at: no unread one is among them. */
    public boolean isShowable() {
        return showable;
    }
}
