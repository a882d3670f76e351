package org.rapporteur.time;

/** A unit of time with the way that TIMEX3 writes so many of it. */
enum Unit {
    SECOND("PT", "S"),
    MINUTE("PT", "M"),
    HOUR("PT", "H"),
    DAY("P", "D"),
    NIGHT("P", "D"),
    WEEKEND("P", "WE"),
    WEEK("P", "W"),
    FORTNIGHT("P", "W"),
    MONTH("P", "M"),
    QUARTER("P", "Q"),
    YEAR("P", "Y"),
    DECADE("P", "DE"),
    CENTURY("P", "CE");

    private final String before;
    private final String after;

    Unit(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** As {@code P3D}; {@code count} is a figure, or X where the text does not say how many. */
    String duration(String count) {
        return before + (this == FORTNIGHT ? doubled(count) : count) + after;
    }

    boolean isPartOfDay() {
        return compareTo(DAY) < 0;
    }

    private static String doubled(String count) {
        return count.matches("\\d{1,6}") ? String.valueOf(2 * Integer.parseInt(count)) : count;
    }
}
