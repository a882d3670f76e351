package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.register.ReportHead;

/** A report in a line or two: its id, and what it says of itself. */
record Plaque(String id, String about) {
    static Plaque of(ReportHead report) {
        Stream<Optional<String>> parts = Stream.of(
                report.published().map(Object::toString).or(() -> Optional.of("undated")),
                report.title(),
                report.outlet());
        return new Plaque(
                report.id(),
                String.join(
                        " · ", parts.flatMap(Optional::stream).map(Plain::of).toList()));
    }

    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        lines.add(Plain.of(id));
        Wrap.of(about, width - 2).forEach(line -> lines.add("  " + line));
        return lines;
    }
}
