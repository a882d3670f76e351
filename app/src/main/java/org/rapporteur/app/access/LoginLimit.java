package org.rapporteur.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords: after five failures for one name or from one address, the next try has to wait, each time
 * twice as long, up to a quarter of an hour. Safe for many threads.
 */
public final class LoginLimit {
    private static final int FREE = 5;
    private static final int MOST_KEYS = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private record Failures(int count, Instant until) {}

    private final Map<String, Failures> failures = new HashMap<>();
    private final Clock clock;

    public LoginLimit(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before a try for this name from this address; zero when it may be made now. */
    public synchronized Duration wait(String name, String address) {
        Duration one = left("name " + name);
        Duration other = left("address " + address);
        return one.compareTo(other) > 0 ? one : other;
    }

    public synchronized void failed(String name, String address) {
        failures.values().removeIf(known -> known.until().plus(LONGEST).isBefore(clock.instant()));
        if (failures.size() < MOST_KEYS) {
            count("name " + name);
        }
        // Of addresses there are not so many, and their count must not be pushed out by invented names.
        count("address " + address);
    }

    /** The right password ends the waiting for this name, not for whoever else guesses from the address. */
    public synchronized void succeeded(String name) {
        failures.remove("name " + name);
    }

    private void count(String key) {
        int count = failures.containsKey(key)
                ? failures.getOrDefault(key, new Failures(0, Instant.EPOCH)).count() + 1
                : 1;
        Duration pause = count < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - FREE, 10));
        failures.put(key, new Failures(count, clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause)));
    }

    private Duration left(String key) {
        Failures known = failures.getOrDefault(key, new Failures(0, Instant.EPOCH));
        Duration left = Duration.between(clock.instant(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
