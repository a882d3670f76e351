package org.rapporteur.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Begins on 1 May 2021 and goes on by a minute whenever somebody looks at it. */
final class MinuteClock extends Clock {
    private static final Instant START = Instant.parse("2021-05-01T00:00:00Z");

    private final AtomicLong looks = new AtomicLong();

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock stays in UTC");
    }

    @Override
    public Instant instant() {
        return START.plusSeconds(60 * looks.getAndIncrement());
    }
}
