package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.app.telling.Plain;

/** Rows under headings, as wide as the terminal at most: wide columns give way and wrap. */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    /** Long enough for the id of a finding: ids are there to be copied. */
    private static final int NARROWEST_FIRST = 27;

    private static final int LINES_OF_A_CELL = 6;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** @param cells what stands after a line break begins a new line of the cell */
    void row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> String.join(
                        "\n", Arrays.stream(cell.split("\n", -1)).map(Plain::of).toList()))
                .toList());
    }

    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(lines(headings, widths));
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[headings.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Plain.width(headings.get(column));
            for (List<String> row : rows) {
                for (String line : row.get(column).split("\n", -1)) {
                    widths[column] = Math.max(widths[column], Plain.width(line));
                }
            }
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room && widest(widths) >= 0) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    /** The column that can best give way; -1 when none can. */
    private static int widest(int[] widths) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            int narrowest = column == 0 ? NARROWEST_FIRST : NARROWEST;
            if (widths[column] > narrowest && (widest < 0 || widths[column] >= widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }

    private static List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            cells.add(cell(row.get(column), widths[column]));
            height = Math.max(height, cells.get(column).size());
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String part = at < cells.get(column).size() ? cells.get(column).get(at) : "";
                line.append(part)
                        .append(" ".repeat(Math.max(0, widths[column] - Plain.width(part))))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> cell(String text, int width) {
        List<String> lines = Wrap.of(text, width);
        if (lines.size() <= LINES_OF_A_CELL) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, LINES_OF_A_CELL));
        kept.set(LINES_OF_A_CELL - 1, Plain.cut(kept.get(LINES_OF_A_CELL - 1) + " …", width));
        return kept;
    }
}
