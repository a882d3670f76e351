package org.rapporteur.app.web;

import java.util.List;
import java.util.Map;
import org.rapporteur.app.http.Request;

/** What the keys do. */
public final class KeysPage implements Page {
    private static final List<Map.Entry<String, String>> KEYS = List.of(
            Map.entry("j", "the next finding, here and in lists"),
            Map.entry("k", "the one before"),
            Map.entry("o", "open the finding: its words, rule and names"),
            Map.entry("/", "search"),
            Map.entry("a", "accept the finding (editors)"),
            Map.entry("x", "reject the finding (editors)"),
            Map.entry("u", "undo the last correction (editors)"),
            Map.entry("Space", "on the bars of the search: the first and the last of the time to show"),
            Map.entry("Esc", "on the bars: choose none"),
            Map.entry("?", "this page"));

    /** What the template shows. */
    public record Model(List<Map.Entry<String, String>> keys) {}

    @Override
    public String path() {
        return "/keys";
    }

    @Override
    public View view(Request request) {
        return View.of("keys", "Keys", new Model(KEYS));
    }
}
