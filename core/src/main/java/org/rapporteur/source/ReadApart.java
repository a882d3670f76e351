package org.rapporteur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/** Cuts the body of a report where words are no part of a sentence: datelines, and the names of those who speak in a transcript. */
public final class ReadApart {
    private ReadApart() {}

    /** The parts of the report that are read, each dateline and each speaker's name a part of its own; spans in chars, in order. */
    public static List<Span> of(Report report) {
        List<Span> apart = Stream.concat(Dateline.in(report).stream(), SpeakerLabels.in(report).stream())
                .sorted()
                .toList();
        List<Span> parts = new ArrayList<>();
        for (Span part : report.body()) {
            int at = part.start();
            for (Span one : apart) {
                if (one.start() < at || one.end() > part.end()) {
                    continue;
                }
                if (one.start() > at) {
                    parts.add(new Span(at, one.start()));
                }
                parts.add(one);
                at = one.end();
            }
            if (at < part.end()) {
                parts.add(new Span(at, part.end()));
            }
        }
        return parts;
    }
}
