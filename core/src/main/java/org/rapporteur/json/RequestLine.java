package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/** The asking for a correction, as {@link CorrectionRequest} reads it, for whoever has its parts. */
public final class RequestLine {
    private RequestLine() {}

    /**
     * @param words in code points
     * @param set a JSON object of further fields
     * @throws LineException when {@code set} is no JSON object
     */
    public static String add(String report, String kind, List<Span> words, Optional<String> set) {
        String line = Line.of(
                "request",
                CodePoints.of(""),
                request -> request.text("type", "add")
                        .text("report", report)
                        .text("finding", kind)
                        .codePoints("words", words));
        return set.map(fields -> Fields.parse("the correction", line)
                        .with("set", Fields.parse("the fields", fields))
                        .toString())
                .orElse(line);
    }

    /** @param spans in code points, of mentions in the one report; none for all mentions in all reports */
    public static String split(String from, String to, List<String> reports, List<Span> spans) {
        return Line.of(
                "request",
                CodePoints.of(""),
                request -> request.text("type", "split")
                        .text("from", from)
                        .text("to", to)
                        .objects(
                                "mentions",
                                reports,
                                report -> request.text("report", report).codePoints("spans", spans)));
    }
}
