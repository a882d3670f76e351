package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Report;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.RequestLine;
import org.rapporteur.language.text.Span;

/** Words that a person names, as spans of a report. */
final class SelectedWords {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private SelectedWords() {}

    /** The asking for a finding on these words. */
    static String request(Report report, Finding.Kind kind, List<String> words, Optional<String> set) {
        CodePoints offsets = CodePoints.of(report.text());
        List<Span> spans = words.stream()
                .map(some -> offsets.fromChars(span(report, some)))
                .toList();
        return RequestLine.add(report.id(), kind.name().toLowerCase(Locale.ROOT), spans, set);
    }

    private static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        if (start < 0 || words.isBlank()) {
            throw new UsageException(
                    "The words '" + words + "' do not stand in report " + report.id(),
                    "Copy them as they stand there, line breaks and all");
        }
        if (report.text().indexOf(words, start + 1) >= 0) {
            throw new UsageException(
                    "The words '" + words + "' stand more than once in report " + report.id(),
                    "Give more of the words around them, or the span itself by `rapporteur correct lines`");
        }
        return new Span(start, start + words.length());
    }

    /** The asking for a split of an actor in these reports, or at these mentions of the one report. */
    static String split(String from, String to, List<String> reports, List<String> mentions) {
        if (!mentions.isEmpty() && reports.size() > 1) {
            throw new UsageException(
                    "--mention is given with more than one --report", "Split the reports one after the other");
        }
        List<Span> spans = new ArrayList<>();
        for (String mention : mentions) {
            var range = RANGE.matcher(mention);
            if (!range.matches()) {
                throw new UsageException("--mention is '" + mention + "'", "Write a span as 120-131");
            }
            spans.add(new Span(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        return RequestLine.split(from, to, reports, spans);
    }
}
