package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.telling.Plain;

/** Breaks words into lines of a width; a word that is longer than a line is broken too. */
final class Wrap {
    private Wrap() {}

    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            paragraph(paragraph, width, lines);
        }
        return lines;
    }

    private static void paragraph(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && Plain.width(line.toString()) + 1 + Plain.width(rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Plain.width(rest) > width) {
                String piece = piece(rest, width);
                lines.add(piece);
                rest = rest.substring(piece.length());
            }
            line.append(rest);
        }
        lines.add(line.toString());
    }

    private static String piece(String word, int width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && Plain.width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }
}
