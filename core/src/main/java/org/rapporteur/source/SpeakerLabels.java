package org.rapporteur.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/** Who speaks, at the start of the lines of a transcript: "Q: … A: …", "HADDAD: …", "Diplomat: …". */
final class SpeakerLabels {
    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){0,4}):[ \\t]+(?=\\S)");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}.' ’-]+");
    private static final int OF_A_TALK = 2;

    private SpeakerLabels() {}

    /**
     * The labels with their colons, in chars: names in capitals that open several lines, and other words where two or more
     * take turns.
     */
    static List<Span> in(Report report) {
        Map<String, List<Span>> byName = new LinkedHashMap<>();
        for (Span part : report.body()) {
            Matcher matcher = LABEL.matcher(report.text()).region(part.start(), part.end());
            while (matcher.find()) {
                byName.computeIfAbsent(matcher.group(1), name -> new ArrayList<>())
                        .add(new Span(matcher.start(1), matcher.end()));
            }
        }
        byName.values().removeIf(lines -> lines.size() < OF_A_TALK);
        boolean talk = byName.size() >= OF_A_TALK;
        return byName.entrySet().stream()
                .filter(one -> talk || CAPITALS.matcher(one.getKey()).matches())
                .flatMap(one -> one.getValue().stream())
                .sorted()
                .toList();
    }
}
