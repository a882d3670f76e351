package org.rapporteur.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * The lines of one text while it is being told which of them are the report: filled by {@link Furniture}, {@link
 * Stamps} and {@link Headline} in this order, read by all of them. Lives in one call of {@link ReportMaker}.
 */
final class Layout {
    private final String text;
    private final List<TextLine> lines;
    private final BitSet furniture = new BitSet();
    private final List<Span> notes = new ArrayList<>();
    private Optional<TextLine> headline = Optional.empty();
    private List<TextLine> standfirst = List.of();
    private boolean certain;

    Layout(String text) {
        this.text = text;
        this.lines = TextLine.of(text);
    }

    String text() {
        return text;
    }

    List<TextLine> lines() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    TextLine line(int index) {
        return lines.get(index);
    }

    boolean isFurniture(int index) {
        return furniture.get(index);
    }

    void mark(int index) {
        furniture.set(index);
    }

    /** Marks part of a line; a line of which all sentences are marked is marked. */
    void mark(Span note) {
        notes.add(note);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).span().contains(note)) {
                Span line = lines.get(i).span();
                int covered = notes.stream()
                        .filter(line::contains)
                        .mapToInt(Span::length)
                        .sum();
                long inside = notes.stream().filter(line::contains).count();
                if (covered + (inside - 1) * 2 >= line.length()) {
                    furniture.set(i);
                }
            }
        }
    }

    /** @param newCertain whether the page itself sets the standfirst off by giving its headline twice */
    void headline(TextLine newHeadline, List<TextLine> newStandfirst, boolean newCertain) {
        this.headline = Optional.of(newHeadline);
        this.standfirst = List.copyOf(newStandfirst);
        this.certain = newCertain;
    }

    Optional<TextLine> headline() {
        return headline;
    }

    /** The lines under the headline that sum the report up; without a headline the report's first line. */
    List<TextLine> standfirst() {
        if (headline.isEmpty()) {
            List<TextLine> kept = kept();
            return kept.size() > 1 ? kept.subList(0, 1) : List.of();
        }
        return standfirst;
    }

    boolean isCertain() {
        return certain;
    }

    /** The lines that are not furniture. */
    List<TextLine> kept() {
        List<TextLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture.get(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** All that is furniture, in order, neighbours joined. */
    List<Span> spans() {
        List<Span> all = new ArrayList<>(notes);
        furniture.stream().forEach(i -> all.add(lines.get(i).span()));
        all.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : all) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            boolean touches = !joined.isEmpty()
                    && (last.overlaps(span)
                            || last.contains(span)
                            || (span.start() >= last.end()
                                    && text.substring(last.end(), span.start()).isBlank()));
            if (touches) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
