package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/** Sets "ADEN (Agency) - " apart from the sentence behind it, so that it is read as a line of its own. */
final class Datelines {
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^\\p{Lu}[\\p{Lu}\\p{M} .'’-]{2,40}(?:[,/] ?[\\p{L} .]{2,30})?(?:,? [A-Z][a-z]{2,8}\\.? \\d{1,2})?"
                    + "\\s*(?:\\([^()\\n]{2,40}\\)\\s*)?(?:—|–|--| - )\\s*");

    private Datelines() {}

    /** The parts of the report that are read, each dateline a part of its own. */
    static List<Span> apart(Report report) {
        List<Span> parts = new ArrayList<>();
        for (Span part : report.body()) {
            int at = part.start();
            Matcher matcher = DATELINE.matcher(report.text()).region(part.start(), part.end());
            while (matcher.find()) {
                if (matcher.start() > at) {
                    parts.add(new Span(at, matcher.start()));
                }
                parts.add(new Span(matcher.start(), matcher.end()));
                at = matcher.end();
            }
            if (at < part.end()) {
                parts.add(new Span(at, part.end()));
            }
        }
        return parts;
    }
}
