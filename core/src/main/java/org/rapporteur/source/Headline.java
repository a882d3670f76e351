package org.rapporteur.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the headline and the summary under it; marks what stands before it, its repetition, and what trails the end. */
final class Headline {
    private static final int TOP = 12;
    private static final int LEAST_WORDS = 3;
    private static final int KICKER_WORDS = 6;
    private static final int SHORT_KICKER_WORDS = 2;
    private static final int TRAILER_WORDS = 6;
    private static final int LONGEST_STANDFIRST = 60;

    private static final Pattern SECTION = Pattern.compile("\\s[|»›]\\s|\\b(?:[Nn]o\\.|[Ii]ssue|#) ?\\d+$");

    private Headline() {}

    /** @param title as given beside the text, if any */
    static void find(Layout layout, Optional<String> title) {
        List<Integer> kept = kept(layout);
        if (!repeated(layout, kept)
                && !given(layout, kept, title.map(TextLine::normal))
                && layout.kept().stream().anyMatch(TextLine::isStopped)) {
            first(layout, kept);
        }
        trailers(layout, kept(layout));
    }

    private static List<Integer> kept(Layout layout) {
        return IntStream.range(0, layout.size())
                .filter(i -> !layout.isFurniture(i))
                .boxed()
                .toList();
    }

    /** A headline given twice is sure: short lines before it are the page's, lines between the two are its summary. */
    private static boolean repeated(Layout layout, List<Integer> kept) {
        int top = Math.min(TOP, kept.size());
        for (int i = 0; i < top; i++) {
            TextLine line = layout.line(kept.get(i));
            if (!line.isLabel() || line.words() < LEAST_WORDS) {
                continue;
            }
            String normal = line.normal();
            List<Integer> again = IntStream.range(i + 1, Math.min(i + 1 + TOP, kept.size()))
                    .filter(j -> layout.line(kept.get(j)).normal().equals(normal))
                    .boxed()
                    .toList();
            if (!again.isEmpty()) {
                again.forEach(j -> layout.mark(kept.get(j)));
                kickers(layout, kept.subList(0, i));
                layout.headline(line, lines(layout, kept.subList(i + 1, again.get(0))), true);
                return true;
            }
        }
        return false;
    }

    private static boolean given(Layout layout, List<Integer> kept, Optional<String> title) {
        for (int i = 0; i < Math.min(TOP, kept.size()); i++) {
            if (title.filter(layout.line(kept.get(i)).normal()::equals).isPresent()) {
                kickers(layout, kept.subList(0, i));
                headline(layout, kept, i);
                return true;
            }
        }
        return false;
    }

    private static void first(Layout layout, List<Integer> kept) {
        boolean kicker = kept.size() > 1
                && (isKicker(layout.line(kept.get(0)), SHORT_KICKER_WORDS) || isSection(layout.line(kept.get(0))))
                && layout.line(kept.get(1)).isLabel()
                && layout.line(kept.get(1)).words() > SHORT_KICKER_WORDS;
        int at = kicker ? 1 : 0;
        if (at < kept.size() - 1 && isHeadline(layout.line(kept.get(at)))) {
            kickers(layout, kept.subList(0, at));
            headline(layout, kept, at);
        }
    }

    private static boolean isHeadline(TextLine line) {
        return line.isLabel() && line.words() >= SHORT_KICKER_WORDS && !line.isItem();
    }

    private static void headline(Layout layout, List<Integer> kept, int at) {
        boolean follows = at + 2 < kept.size();
        TextLine line = layout.line(kept.get(at));
        Optional<TextLine> summary = Optional.of(kept)
                .filter(all -> follows)
                .map(all -> layout.line(all.get(at + 1)))
                .filter(next ->
                        next.words() <= LONGEST_STANDFIRST && next.sentences().size() == 1);
        layout.headline(line, summary.stream().toList(), false);
    }

    private static void kickers(Layout layout, List<Integer> before) {
        before.stream().filter(i -> isKicker(layout.line(i), KICKER_WORDS)).forEach(layout::mark);
    }

    private static boolean isKicker(TextLine line, int words) {
        return line.isLabel() && line.words() <= words;
    }

    /** "Interview | Diplomacy", "Monthly Brief No. 34": where in the paper the report stands. */
    private static boolean isSection(TextLine line) {
        return isKicker(line, KICKER_WORDS) && SECTION.matcher(line.text()).find();
    }

    /** Short lines without a stop after the last sentence: tags, buttons, names of pictures. */
    private static void trailers(Layout layout, List<Integer> kept) {
        int end = kept.size();
        while (end > 0 && isTrailer(layout.line(kept.get(end - 1)))) {
            end--;
        }
        long body = kept.subList(0, end).stream()
                .filter(i -> layout.line(i).isStopped())
                .count();
        if (body > 1 && !layout.line(kept.get(end - 1)).text().endsWith(":")) {
            kept.subList(end, kept.size()).forEach(layout::mark);
        }
    }

    private static boolean isTrailer(TextLine line) {
        return line.isLabel() && line.words() <= TRAILER_WORDS && !line.isItem() && !"?!\"”’»".contains(last(line));
    }

    private static String last(TextLine line) {
        return line.text().substring(line.text().length() - 1);
    }

    private static List<TextLine> lines(Layout layout, List<Integer> indexes) {
        return indexes.stream().map(layout::line).toList();
    }
}
