package org.rapporteur.json;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.rapporteur.language.text.Span;

/** Offsets of one text, from Java chars to Unicode code points and back; the two differ after an emoji or a rare script. */
public final class CodePoints {
    private final int chars;
    /** Where the second halves of surrogate pairs stand, ascending; empty for most texts. */
    private final int[] halves;

    private CodePoints(int chars, int[] halves) {
        this.chars = chars;
        this.halves = halves;
    }

    public static CodePoints of(String text) {
        return new CodePoints(
                text.length(),
                IntStream.range(1, text.length())
                        .filter(at -> Character.isLowSurrogate(text.charAt(at))
                                && Character.isHighSurrogate(text.charAt(at - 1)))
                        .toArray());
    }

    /** From chars to code points. */
    public Span fromChars(Span chars) {
        if (chars.end() > this.chars) {
            throw new IndexOutOfBoundsException("A text of " + this.chars + " chars has no " + chars);
        }
        return halves.length == 0 ? chars : new Span(fromChar(chars.start()), fromChar(chars.end()));
    }

    /** From code points to chars. */
    public Span toChars(Span codePoints) {
        if (codePoints.end() > length()) {
            throw new IndexOutOfBoundsException("A text of " + length() + " code points has no " + codePoints);
        }
        return halves.length == 0 ? codePoints : new Span(toChar(codePoints.start()), toChar(codePoints.end()));
    }

    /** The length of the text in code points. */
    public int length() {
        return chars - halves.length;
    }

    private int fromChar(int offset) {
        int found = Arrays.binarySearch(halves, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    private int toChar(int codePoint) {
        int low = 0;
        int high = halves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair that ends with halves[middle] is the code point number halves[middle] - 1 - middle.
            if (halves[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
