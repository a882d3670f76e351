package org.rapporteur.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.ChainLink.Role;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.ChainPhrases.Kind;

/** Collects the chain of transmission of one text: who first reported it, who translated, edited and published it. */
final class Chain {
    /** Where the way of a text begins before it ends. */
    private static final List<Role> WAY = List.of(Role.ORIGIN, Role.TRANSLATOR, Role.EDITOR, Role.PUBLISHER);

    private static final int LONGEST_DATELINE = 70;
    private static final int LONGEST_SENTENCE = 800;
    private static final int LAST_LINES = 3;

    private final ChainPhrases phrases;
    private final String text;
    private final List<ChainLink> links = new ArrayList<>();

    Chain(ChainPhrases phrases, String text) {
        this.phrases = phrases;
        this.text = text;
    }

    /** Whether {@code sentence} only tells who had the text in hand; then they are taken in. */
    boolean takesNote(Span sentence) {
        List<Phrase.Part> parts = phrases.find(Kind.NOTE, text, sentence, false);
        add(parts);
        return !parts.isEmpty();
    }

    /** Takes in what a headline or summary, the dateline and the last lines say; gives the day of the dateline. */
    Optional<LocalDate> read(Layout layout) {
        List<TextLine> kept = layout.kept();
        List<TextLine> top = Stream.concat(layout.headline().stream(), layout.standfirst().stream())
                .toList();
        top.forEach(line -> relay(line, !layout.isCertain()));
        Optional<LocalDate> day = kept.stream()
                .filter(line -> !layout.headline().filter(line::equals).isPresent())
                .limit(2)
                .flatMap(line -> dateline(line).stream())
                .findFirst();
        int size = layout.size();
        for (int i = Math.max(1, size - LAST_LINES); i < size; i++) {
            close(layout, i);
        }
        return day;
    }

    /** A line that is only a name is furniture; of other furniture nothing is taken. */
    private void close(Layout layout, int index) {
        TextLine line = layout.line(index);
        List<Phrase.Part> parts = phrases.find(Kind.CLOSE, text, last(line.sentences()), true).stream()
                .filter(part -> links.stream()
                        .noneMatch(
                                link -> key(link.name()).equals(key(part.span().in(text)))))
                .toList();
        boolean alone = parts.stream()
                .anyMatch(part -> part.span().length() + 2 >= line.span().length());
        if (alone || !layout.isFurniture(index)) {
            add(parts);
        }
        if (alone) {
            layout.mark(index);
        }
    }

    private void relay(TextLine line, boolean strict) {
        List<Span> sentences = line.sentences();
        Stream.of(sentences.get(0), last(sentences))
                .distinct()
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .forEach(sentence -> add(phrases.find(Kind.RELAY, text, sentence, strict)));
    }

    private Optional<LocalDate> dateline(TextLine line) {
        int end = Math.min(line.span().end(), line.span().start() + 2 * LONGEST_DATELINE);
        Span beginning = new Span(line.span().start(), end);
        List<Phrase.Part> parts = phrases.find(Kind.DATELINE, text, beginning, true).stream()
                .filter(part -> part.span().end() - line.span().start() <= LONGEST_DATELINE)
                .toList();
        add(parts);
        return Dateline.day(text, line.span())
                .or(() -> parts.stream()
                        .findFirst()
                        .flatMap(part -> CalendarDay.in(
                                text,
                                new Span(
                                        line.span().start(),
                                        Math.min(end, part.span().end() + 20))))
                        .map(CalendarDay::date));
    }

    private static Span last(List<Span> spans) {
        return spans.get(spans.size() - 1);
    }

    private void add(List<Phrase.Part> parts) {
        for (Phrase.Part part : parts) {
            for (String role : part.role().replace("!", "").split("\\+", -1)) {
                add(new ChainLink(Role.valueOf(role), part.span().in(text), Optional.of(part.span())));
            }
        }
    }

    /** Takes {@code link} in, unless the same name has the part already. */
    void add(ChainLink link) {
        String name = key(link.name());
        if (links.stream()
                .noneMatch(other ->
                        other.role() == link.role() && key(other.name()).equals(name))) {
            links.add(link);
        }
    }

    private static String key(String name) {
        return TextLine.normal(name).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    List<ChainLink> links() {
        return links.stream()
                .sorted(Comparator.comparingInt(link -> WAY.indexOf(link.role())))
                .toList();
    }
}
