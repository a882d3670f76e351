package org.rapporteur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.FurnitureRule.Then;

/** Tells the lines and sentences of a page that are not the report, by phrases and by repetition. */
final class Furniture {
    /** How many lines from either end a sentence about the text itself is looked for. */
    private static final int EDGE = 20;

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_SENTENCE = 600;
    /** A line of this many words that stands three times is a button, not a refrain. */
    private static final int BUTTON_WORDS = 6;

    private static final int BUTTON_TIMES = 3;
    /** A page that is over must have begun: so many sentences stand before its comments. */
    private static final int BODY_BEFORE_END = 3;

    private final List<FurnitureRule> rules;

    Furniture(List<FurnitureRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Marks whole lines of {@code layout}. */
    void markLines(Layout layout) {
        Map<String, Integer> times = new HashMap<>();
        layout.lines().stream()
                .filter(Furniture::isButton)
                .forEach(line -> times.merge(line.normal(), 1, Integer::sum));
        Then then = Then.TEXT;
        int body = 0;
        for (int i = 0; i < layout.size(); i++) {
            TextLine line = layout.line(i);
            FurnitureRuleMatch match = match(line);
            boolean button = isButton(line) && times.getOrDefault(line.normal(), 0) >= BUTTON_TIMES;
            if (match.found() || button || line.isMenu() || then == Then.END || (then == Then.LIST && line.isLabel())) {
                layout.mark(i);
                if (then != Then.END && match.found()) {
                    then = match.then() == Then.END && body < BODY_BEFORE_END ? Then.TEXT : match.then();
                }
            } else {
                then = Then.TEXT;
                body += line.isStopped() ? 1 : 0;
            }
        }
    }

    private static boolean isButton(TextLine line) {
        return line.text().length() <= LONGEST_LINE && line.isLabel() && !line.isItem() && line.words() <= BUTTON_WORDS;
    }

    private record FurnitureRuleMatch(boolean found, Then then) {}

    private FurnitureRuleMatch match(TextLine line) {
        if (line.text().length() <= LONGEST_LINE) {
            int words = line.words();
            for (FurnitureRule rule : rules) {
                if (words <= rule.words() && any(rule.lines(), line.text(), whole(line))) {
                    return new FurnitureRuleMatch(true, rule.then());
                }
            }
        }
        return new FurnitureRuleMatch(false, Then.TEXT);
    }

    /** Marks sentences near the ends of the text that a rule, or {@code also}, knows to speak of the text itself. */
    void markSentences(Layout layout, Predicate<Span> also) {
        for (int i = 0; i < layout.size(); i++) {
            boolean edge = i < EDGE || i >= layout.size() - EDGE;
            if (edge && !layout.isFurniture(i)) {
                List<Span> notes = notes(layout, layout.line(i), also);
                notes.forEach(note -> layout.mark(TextLine.trimmed(layout.text(), note)));
            }
        }
    }

    private List<Span> notes(Layout layout, TextLine line, Predicate<Span> also) {
        List<Span> notes = new ArrayList<>();
        for (Span sentence : line.sentences()) {
            if (sentence.length() <= LONGEST_SENTENCE && (also.test(sentence) || isNote(layout.text(), sentence))) {
                notes.add(sentence);
            }
        }
        return notes;
    }

    private boolean isNote(String text, Span sentence) {
        int words = new TextLine(sentence.in(text), sentence).words();
        return rules.stream()
                .anyMatch(rule -> words <= Math.max(rule.words(), 60) && any(rule.sentences(), text, sentence));
    }

    private static boolean any(List<Phrase> phrases, String text, Span span) {
        return phrases.stream().anyMatch(phrase -> phrase.matches(text, span));
    }

    private static Span whole(TextLine line) {
        return new Span(0, line.text().length());
    }
}
