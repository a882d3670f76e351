package org.rapporteur.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/** Finds lines that only say when (and by whom, from where) a text was published: "Jane Roe | 4 May 2019, 10:30 GMT". */
final class Stamps {
    private static final int TOP = 10;
    private static final int BOTTOM = 4;
    private static final int LONGEST = 16;
    private static final int NAMES_OF_A_PLACE = 2;
    private static final int NAMES_OF_PERSONS = 6;
    private static final Pattern TIME =
            Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\b|\\b\\d{1,2} ?(?=[ap]\\.?m\\b)");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}-]+|(?<!\\p{L})-|-(?!\\p{L})");
    private static final Pattern OF_PERSONS = Pattern.compile("(?is).*\\bby\\b.*|.*[|/•·(–—].*|.* - .*");
    private static final Set<String> CHANGE = Set.of("updated", "modified", "edited", "update");
    private static final Set<String> GIVING =
            Set.of("published", "posted", "date", "dated", "issued", "released", "publication");
    private static final Set<String> SMALL = Set.of(
            "updated",
            "modified",
            "edited",
            "update",
            "published",
            "posted",
            "date",
            "dated",
            "issued",
            "released",
            "publication",
            "created",
            "added",
            "on",
            "at",
            "by",
            "in",
            "last",
            "first",
            "from",
            "and",
            "of",
            "the",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "gmt",
            "utc",
            "est",
            "edt",
            "cet",
            "cest",
            "bst",
            "ist",
            "eet",
            "hrs",
            "hours",
            "local",
            "time",
            "min",
            "mins",
            "minutes",
            "read",
            "t",
            "z",
            "staff",
            "writer",
            "correspondent",
            "reporter",
            "editor",
            "agencies");

    private Stamps() {}

    /** Marks such lines at the top, and at the end those that say what they are; the first gives the day. */
    static Optional<LocalDate> mark(Layout layout) {
        Optional<LocalDate> published = Optional.empty();
        int body = 0;
        for (int i = 0; i < layout.size(); i++) {
            TextLine line = layout.line(i);
            boolean top = i < TOP && body < 2;
            boolean bottom = i >= layout.size() - BOTTOM;
            Optional<Stamp> stamp = top || bottom ? read(line) : Optional.empty();
            if (stamp.filter(found -> top || found.gives || found.changes).isPresent()) {
                layout.mark(i);
                boolean counts = published.isEmpty() && !stamp.get().changes;
                published = counts ? Optional.of(stamp.get().date) : published;
            }
            body += line.isStopped() && stamp.isEmpty() ? 1 : 0;
        }
        return published;
    }

    private record Stamp(LocalDate date, boolean gives, boolean changes) {}

    private static Optional<Stamp> read(TextLine line) {
        if (line.words() > LONGEST) {
            return Optional.empty();
        }
        Span whole = new Span(0, line.text().length());
        return CalendarDay.in(line.text(), whole).flatMap(day -> stamp(line.text(), day));
    }

    private static Optional<Stamp> stamp(String line, CalendarDay day) {
        String before = line.substring(0, day.span().start());
        String after = line.substring(day.span().end());
        Span rest = new Span(day.span().end(), line.length());
        String others = CalendarDay.in(line, rest)
                .map(next -> line.substring(rest.start(), next.span().start())
                        + line.substring(next.span().end()))
                .orElse(after);
        int names = 0;
        for (String word : words(before + " " + others)) {
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
            if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                names += capital ? 1 : LONGEST;
            }
        }
        boolean gives = words(before).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(GIVING::contains);
        boolean changes = !gives
                && words(before).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(CHANGE::contains);
        boolean place = names <= NAMES_OF_A_PLACE && before.strip().endsWith(",");
        boolean persons =
                names <= NAMES_OF_PERSONS && (OF_PERSONS.matcher(before + after).matches() || gives || changes);
        return names == 0 || place || persons ? Optional.of(new Stamp(day.date(), gives, changes)) : Optional.empty();
    }

    private static List<String> words(String part) {
        return BREAKS.splitAsStream(TIME.matcher(part).replaceAll(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
