package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jdbi.v3.core.Handle;

/** Does again, in another register, what was added and corrected until a time. */
final class Replay {
    private final Handle handle;
    private final Instant until;
    private final ReportRows reports;

    Replay(Handle handle, Instant until) {
        this.handle = handle;
        this.until = until;
        reports = new ReportRows(handle);
    }

    /** Says what time it is said to be. */
    private static final class ToldClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("The register keeps instants");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** @param step after each reading */
    void into(Path file, Runnable step) {
        ToldClock clock = new ToldClock();
        Queue<Recorded> corrections = new ArrayDeque<>(new CorrectionRows(handle)
                .recorded(CorrectionFilter.ALL).stream()
                        .filter(recorded -> !recorded.at().isAfter(until))
                        .toList());
        try (StoredRegister then = StoredRegister.open(new RegisterAddress(file.toString()), clock)) {
            for (ReportRows.Dated reading : reports.until(until)) {
                correct(then, corrections, reading.added(), clock);
                clock.now = reading.added();
                then.add(reports.asRead(reading.number()));
                step.run();
            }
            correct(then, corrections, Instant.MAX, clock);
        }
    }

    private static void correct(StoredRegister then, Queue<Recorded> corrections, Instant before, ToldClock clock) {
        for (Recorded next = corrections.peek();
                next != null && next.at().isBefore(before);
                next = corrections.peek()) {
            clock.now = next.at();
            then.correct(next.correction(), Optional.empty());
            corrections.remove();
        }
    }
}
