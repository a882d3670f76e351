package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Text of rows with tabs between their cells; a cell that begins with a quotation mark ends with one and may hold tabs and line ends. */
final class TabbedRows {
    private static final char QUOTE = '"';
    private static final char END = '\n';

    private final String text;
    private int at;

    private TabbedRows(String text) {
        this.text = text;
    }

    /** The rows that are not empty. */
    static List<List<String>> of(String text) {
        TabbedRows rows = new TabbedRows(text.replace("\r\n", "\n"));
        List<List<String>> all = new ArrayList<>();
        while (rows.at < rows.text.length()) {
            List<String> row = rows.row();
            if (!row.equals(List.of(""))) {
                all.add(row);
            }
        }
        return all;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            cells.add(cell());
        }
        at++;
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char next = text.charAt(at);
            if (quoted && next == QUOTE) {
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
                quoted = doubled;
                at += doubled ? 2 : 1;
                if (doubled) {
                    cell.append(QUOTE);
                }
            } else if (!quoted && (next == '\t' || next == END)) {
                break;
            } else {
                cell.append(next);
                at++;
            }
        }
        return cell.toString();
    }
}
