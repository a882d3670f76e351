package org.rapporteur.app.cli;

import java.util.function.Function;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.Reading;

/** Reads findings off a report. A report over which the program fails is a result, not a crash. */
final class OutcomeReader implements Function<Reading, Outcome> {
    private final ReportReader reader;

    OutcomeReader(ReportReader reader) {
        this.reader = reader;
    }

    @Override
    public Outcome apply(Reading reading) {
        if (reading instanceof Reading.Read read) {
            try {
                return new Outcome.Found(reader.read(read.report()));
            } catch (RuntimeException | StackOverflowError e) {
                return new Outcome.Failed(new Reading.Unreadable(
                        read.input(),
                        read.line(),
                        "The program failed over this report (" + e + where(e) + ")",
                        "Please report this with the text; all other reports are read"));
            }
        }
        return new Outcome.Failed((Reading.Unreadable) reading);
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
