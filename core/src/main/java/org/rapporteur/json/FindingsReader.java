package org.rapporteur.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;

/** Reads findings back from JSON Lines, report by report, so that a file may be larger than memory. */
public final class FindingsReader {
    /** The version of the format, written in every report line. */
    public static final String SCHEMA = "1";

    private final String name;
    private final BufferedReader lines;
    private int number;
    /** The report line that ended the report before, not yet returned. */
    private @Nullable FindingsGatherer begun;

    /** @param name of the file, for messages */
    public FindingsReader(String name, BufferedReader lines) {
        this.name = name;
        this.lines = lines;
    }

    /** The findings that {@code lines}, of exactly one report, hold. */
    public static Findings read(String name, String lines) {
        try {
            return new FindingsReader(name, new BufferedReader(new StringReader(lines)))
                    .next()
                    .orElseThrow(() -> new LineException(
                            name, "There is no report line", "Begin with a line of the kind 'report'"));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    /**
     * The finding of one line.
     *
     * @param offsets of the text of its report
     */
    public static Finding finding(String name, String line, CodePoints offsets) {
        Fields fields = Fields.parse(name, line);
        Finding.Kind kind = FindingsGatherer.kind(fields.text("kind"), fields);
        return new FindingReader(new ThingReader(offsets)).read(kind, fields);
    }

    /**
     * The next report with its findings; empty at the end. Lines about unreadable inputs are passed over.
     *
     * @throws LineException when a line is not what this program writes
     */
    public Optional<Findings> next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Fields fields = Fields.parse(name + ":" + number, line);
            String kind = fields.text("kind");
            if (kind.equals("report")) {
                FindingsGatherer done = begun;
                begun = new FindingsGatherer(fields);
                if (done != null) {
                    return Optional.of(done.findings());
                }
            } else if (!kind.equals("unreadable")) {
                if (begun == null) {
                    throw fields.wrong("A line of the kind '" + kind + "' stands before any report line");
                }
                begun.add(kind, fields);
            }
        }
        Optional<Findings> last = Optional.ofNullable(begun).map(FindingsGatherer::findings);
        begun = null;
        return last;
    }
}
