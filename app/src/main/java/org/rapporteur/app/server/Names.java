package org.rapporteur.app.server;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;

/**
 * Under which names the server is reached. A page elsewhere that makes its own name lead to this machine (DNS rebinding)
 * comes under another name and is refused.
 *
 * @param hosts names and addresses in small letters, without ports
 * @param origin the address that people type where a server before this one speaks HTTPS; empty on this machine alone
 */
public record Names(Set<String> hosts, Optional<URI> origin) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    public Names {
        hosts = Set.copyOf(hosts);
    }

    /** Reached from this machine alone. */
    public static Names local() {
        return new Names(LOOPBACK, Optional.empty());
    }

    /** Reached under this address, as "https://rapporteur.example.org". */
    public static Names at(URI origin) {
        return new Names(Set.of(origin.getHost().toLowerCase(Locale.ROOT)), Optional.of(origin));
    }

    /** Whether it is an address that accounts may be used at: HTTPS, or this machine. */
    public static boolean isOrigin(URI origin) {
        return origin.getHost() != null
                && (origin.getPath() == null || origin.getPath().isEmpty())
                && origin.getQuery() == null
                && ("https".equals(origin.getScheme())
                        || ("http".equals(origin.getScheme()) && isLoopback(origin.getHost())));
    }

    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || host.equals("::1");
    }

    /** Whether cookies travel over HTTPS only. */
    boolean isSecure() {
        return origin.map(URI::getScheme).filter("https"::equals).isPresent();
    }

    void check(Request request) {
        String host = request.header("Host").orElse("");
        if (!hosts.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT))) {
            throw new RequestException(
                    Status.MISDIRECTED,
                    "This server is not reached under the name '" + host + "'. Use the address of its start line");
        }
        Optional<String> from = request.header("Origin");
        if (from.isPresent() && !isOwn(from.get(), host)) {
            throw new RequestException(Status.FORBIDDEN, "This server answers no other site");
        }
        if (!request.method().equals("GET")
                && from.isEmpty()
                && request.header("Sec-Fetch-Names")
                        .filter(site -> !site.equals("same-origin"))
                        .isPresent()) {
            throw new RequestException(Status.FORBIDDEN, "Only this server's own pages may change something");
        }
    }

    private boolean isOwn(String from, String host) {
        return origin.map(own -> own.toString().equalsIgnoreCase(from))
                .orElse(("http://" + host).equalsIgnoreCase(from));
    }
}
