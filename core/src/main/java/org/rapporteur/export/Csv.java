package org.rapporteur.export;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */
public final class Csv {
    private static final String NUMBER = "[-+]?\\d+(\\.\\d+)?([eE]-?\\d+)?";

    private Csv() {}

    /** A row with its end of line. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A row with tabs between its cells and its end of line; tabs and line ends in a cell become blanks. */
    public static String tabbed(List<String> cells) {
        return cells.stream()
                .map(cell -> safe(cell).replaceAll("[\t\r\n]+", " ").replace('"', '\''))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String safe(String value) {
        return isFormula(value) ? "'" + value : value;
    }

    private static String cell(String value) {
        String safe = safe(value);
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** A spreadsheet would work out what begins so, and words of a report could then do harm; a number does none. */
    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 && !value.matches(NUMBER);
    }
}
