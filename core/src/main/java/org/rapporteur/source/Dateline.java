package org.rapporteur.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/**
 * Where a report comes from, in front of its first sentence: "ADEN (Agency) — ", "GENEVA (3 March 2021) – ", "Khartoum, 3 June
 * 2021 - ", "QUETTA/LAHORE: ".
 */
final class Dateline {
    private static final String PLACE = "\\p{Lu}[\\p{Lu}\\p{M} .'’-]{2,40}(?:[,/] ?[\\p{L} .]{2,30})?";
    private static final String MONTH_AND_DAY = "(?:,? [A-Z][a-z]{2,8}\\.? \\d{1,2})?";
    private static final String IN_BRACKETS = "(?:\\([^()\\n]{2,40}\\)\\s*)?";
    private static final String DASH = "(?:—|–|--| - )\\s*";
    private static final String DATED =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}){0,2}(?:,? \\p{Lu}[\\p{L} ]{1,30})?[, (]{1,3}"
                    + CalendarDay.REGEX + "\\)?\\s*";
    private static final Pattern BEFORE_DASH = Pattern.compile(
            "(?m)^(?:" + PLACE + MONTH_AND_DAY + "\\s*" + IN_BRACKETS + "|" + DATED + IN_BRACKETS + ")" + DASH);
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(?m)^\\p{Lu}{4,}(?:[ /-]\\p{Lu}{3,}){0,3}: (?=\\p{Lu}\\p{Ll}|\\p{Lu} |A )");

    private Dateline() {}

    /** The datelines of the report, in order; spans in chars. */
    static List<Span> in(Report report) {
        boolean colon = isWithColon(report);
        return report.body().stream()
                .flatMap(part -> datelines(report.text(), part, colon).stream())
                .toList();
    }

    /** The day that a line's dateline gives in full. */
    static Optional<LocalDate> day(String text, Span line) {
        return find(BEFORE_DASH, text, line).stream()
                .filter(found -> found.start() == line.start())
                .findFirst()
                .flatMap(found -> CalendarDay.in(text, found))
                .map(CalendarDay::date);
    }

    private static List<Span> datelines(String text, Span part, boolean colon) {
        List<Span> dashed = find(BEFORE_DASH, text, part);
        return dashed.isEmpty() && colon ? find(BEFORE_COLON, text, part) : dashed;
    }

    /** A colon ends the dateline only where it stands once: in a transcript every line begins so. */
    private static boolean isWithColon(Report report) {
        return report.body().stream()
                        .mapToInt(
                                part -> find(BEFORE_COLON, report.text(), part).size())
                        .sum()
                == 1;
    }

    private static List<Span> find(Pattern pattern, String text, Span part) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
