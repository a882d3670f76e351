package org.rapporteur.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** The text of one sentence as the rules see it; its places count from the start of the sentence. */
final class Passage {
    private static final int SIGHT = 40;

    private final Sentence sentence;
    private final String text;
    private final int offset;

    Passage(Sentence sentence) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.offset = sentence.span().start();
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return text;
    }

    Span span(int start, int end) {
        return new Span(offset + start, offset + end);
    }

    /** Where a place of the document lies in the sentence. */
    int placeOf(int inDocument) {
        return inDocument - offset;
    }

    /** Whether the figures at {@code at} are the later part of a longer number ("2,254") or a sum ("$2014"). */
    boolean isInsideNumber(int at) {
        if (at == 0 || !Character.isDigit(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean joined = before == ',' || before == '.' || before == ':';
        return "$€£¥#/_".indexOf(before) >= 0 || (joined && at > 1 && Character.isDigit(text.charAt(at - 2)));
    }

    String wordBefore(int at) {
        int end = at;
        while (end > 0 && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '.') && at - end < SIGHT) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && end - start < SIGHT) {
            start--;
        }
        return text.substring(start == end && end > 0 ? end - 1 : start, end);
    }

    String wordAfter(int at) {
        int start = at;
        while (start < text.length() && isSpace(text.charAt(start)) && start - at < SIGHT) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end - start < SIGHT) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean continuesWith(int at, String expression) {
        Matcher matcher = Pattern.compile(expression, Pattern.CASE_INSENSITIVE).matcher(text);
        return matcher.region(at, Math.min(text.length(), at + SIGHT)).lookingAt();
    }

    /** Whether the place lies in the name of a person ("Theresa May", "April Smith"). */
    boolean isInPerson(Span span) {
        return sentence.names().stream()
                .filter(name -> name.type() == NameType.PERSON)
                .anyMatch(name -> sentence.token(name.from()).span().start() <= span.start()
                        && span.end() <= sentence.token(name.to() - 1).span().end());
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }
}
