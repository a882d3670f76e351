package org.rapporteur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/** A line of a text that is not blank, without the white space around it. */
record TextLine(String text, Span span) {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");
    private static final Pattern MARKS = Pattern.compile("^[#>*_\\s]+|[*_#\\s]+$");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+(?=[\\p{Lu}\\p{N}\"'“‘«(\\[@©])");
    private static final Pattern STOP = Pattern.compile("(?s).*[.…:;,][\"'”’»)\\]*_\\s]*");
    private static final Pattern QUESTION = Pattern.compile("(?s).*[?!][\"'”’»)\\]*_\\s]*");
    /** What stands between the buttons of one line. */
    private static final Pattern BETWEEN_BUTTONS = Pattern.compile("\\s+[|·•»›]\\s+|\\t+| {2,}");

    private static final int FEWEST_BUTTONS = 3;
    private static final int LONGEST_BUTTON = 3;
    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_QUESTION = 15;

    /** The lines of {@code text} in order. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            Span span = trimmed(text, new Span(matcher.start(), matcher.end()));
            if (span.length() > 0) {
                lines.add(new TextLine(span.in(text), span));
            }
        }
        return lines;
    }

    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    int words() {
        return (int) WORD.matcher(text).results().limit(LONGEST_HEADLINE * 4L).count();
    }

    /** Ends as a sentence does; a short question may be a headline as well. */
    boolean isStopped() {
        return STOP.matcher(text).matches() || (QUESTION.matcher(text).matches() && words() > LONGEST_QUESTION);
    }

    /** Short and without a final stop: a headline, a heading, a button. */
    boolean isLabel() {
        return words() <= LONGEST_HEADLINE && !isStopped();
    }

    /** Three or more short labels beside each other, set apart by more than a space: "World   Africa   Europe". */
    boolean isMenu() {
        if (!isLabel()) {
            return false;
        }
        List<String> buttons = BETWEEN_BUTTONS.splitAsStream(text).toList();
        return buttons.size() >= FEWEST_BUTTONS && buttons.stream().allMatch(button -> isButton(button.strip()));
    }

    private static boolean isButton(String label) {
        return !label.isEmpty()
                && Character.isUpperCase(label.codePointAt(0))
                && label.chars().noneMatch(Character::isDigit)
                && WORD.matcher(label).results().count() <= LONGEST_BUTTON;
    }

    boolean isItem() {
        return !text.isEmpty() && ("-•*·–+".indexOf(text.charAt(0)) >= 0 || Character.isDigit(text.charAt(0)));
    }

    /** Letters and digits only, in lower case: what two printings of one headline have in common. */
    String normal() {
        return normal(text);
    }

    static String normal(String words) {
        return NOT_LETTERS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words without the marks of Markdown around them. */
    String plain() {
        return MARKS.matcher(text).replaceAll("");
    }

    /** A rough cut into sentences, good enough for fixed phrases. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            sentences.add(new Span(span.start() + start, span.start() + end.end()));
            start = end.end();
        }
        sentences.add(new Span(span.start() + start, span.end()));
        return sentences;
    }
}
