package org.rapporteur.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.finding.Report;

/** Where a report was published, written in one way: what only tells how somebody came to the page is left out. */
public final class Address {
    private Address() {}

    /**
     * "http://www.wire.example/a/?utm_source=x#top" becomes "wire.example/a".
     *
     * @return empty for a report without one, and for a page that is the front door of a site: it shows another report every day
     */
    public static Optional<String> of(Report report) {
        return report.url().map(Address::plain).filter(address -> address.indexOf('/') > 0);
    }

    private static String plain(String url) {
        String address = url.strip().replaceFirst("#.*$", "").replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        int slash = path.indexOf('/');
        String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        String rest = slash < 0 ? "" : path.substring(slash).replaceFirst("/+$", "");
        String asked = query < 0 ? "" : asked(address.substring(query + 1));
        return host.replaceFirst("^www\\.", "").replaceFirst(":(80|443)$", "")
                + (asked.isEmpty() ? rest : rest + "/?" + asked);
    }

    private static String asked(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty()
                        && Stream.of("utm_", "fbclid=", "gclid=").noneMatch(part::startsWith))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
