package org.rapporteur.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who has signed in, for as long as the server runs. Safe for many threads. */
public final class Sessions {
    /** Unused for so long, a session ends. */
    public static final Duration IDLE = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private record Session(Viewer viewer, Instant used) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** @return the id of the session, a secret */
    public String begin(String name, Role role) {
        sessions.values().removeIf(session -> !isLive(session));
        if (sessions.size() >= MOST) {
            sessions.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().used()))
                    .ifPresent(oldest -> sessions.remove(oldest.getKey()));
        }
        String id = Secret.random();
        sessions.put(id, new Session(new Viewer(name, role, Secret.random()), clock.instant()));
        return id;
    }

    /** Who has the session with this id; it counts as used. */
    public Optional<Viewer> find(String id) {
        return Optional.ofNullable(sessions.computeIfPresent(
                        id, (key, session) -> isLive(session) ? new Session(session.viewer(), clock.instant()) : null))
                .map(Session::viewer);
    }

    public void end(String id) {
        sessions.remove(id);
    }

    private boolean isLive(Session session) {
        return session.used().plus(IDLE).isAfter(clock.instant());
    }
}
