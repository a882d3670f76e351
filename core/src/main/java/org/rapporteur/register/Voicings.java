package org.rapporteur.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.json.TextHash;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;

/**
 * The findings of a report become voicings. Who is not resolved to an actor, or is a private person, has none: nobody
 * could say whether the same one speaks elsewhere.
 */
public final class Voicings {
    /** Here one thing asked ends and the next begins. */
    private static final Pattern NEXT = Pattern.compile(
            ";\\s|,?\\s+as well as\\s|,\\s+and\\s+(?=(?:to|for|that)\\s)|\\s+and\\s+(?=(?:to|that)\\s)",
            Pattern.CASE_INSENSITIVE);

    private final JoiningWords joining;

    public Voicings(Knowledge knowledge) {
        joining = JoiningWords.of(knowledge);
    }

    /** What one finding gives, whichever of the three kinds it is. */
    private record Parts(
            List<Reference> by,
            List<Reference> to,
            List<Reference> target,
            Words words,
            Demand.Direction direction,
            Optional<Demand.Force> force,
            List<String> topics,
            List<Statement.InstrumentStance> instruments) {}

    /** In the order of {@link Voicing#ORDER}, each once. */
    public List<Voicing> of(Findings findings) {
        Set<String> joined = findings.actors().stream()
                .filter(actor -> !ActorDossier.isPrivate(actor))
                .map(Actor::id)
                .collect(Collectors.toSet());
        List<Keys> keys = Keys.of(findings);
        Map<String, Voicing> voicings = new LinkedHashMap<>();
        for (int at = 0; at < keys.size(); at++) {
            Finding finding = findings.findings().get(at);
            Optional<Days> days = keys.get(at).days();
            parts(finding)
                    .ifPresent(parts -> voicings(finding, parts, days, findings, joined)
                            .forEach(voicing -> voicings.putIfAbsent(
                                    voicing.kind()
                                            + voicing.by()
                                            + voicing.matter().span(),
                                    voicing)));
        }
        return voicings.values().stream().sorted(Voicing.ORDER).toList();
    }

    private static Optional<Parts> parts(Finding finding) {
        if (finding instanceof Demand demand) {
            return Optional.of(new Parts(
                    demand.by(),
                    demand.of(),
                    demand.target(),
                    demand.asked(),
                    demand.polarity(),
                    Optional.of(demand.force()),
                    demand.topics(),
                    demand.instruments()));
        } else if (finding instanceof Commitment promise) {
            return Optional.of(
                    plain(promise.by(), promise.to(), promise.promised(), promise.topics(), promise.instruments()));
        } else if (finding instanceof Refusal refusal) {
            return Optional.of(
                    plain(refusal.by(), refusal.to(), refusal.refused(), refusal.topics(), refusal.instruments()));
        }
        return Optional.empty();
    }

    private static Parts plain(
            List<Reference> by,
            List<Reference> to,
            Words words,
            List<String> topics,
            List<Statement.InstrumentStance> instruments) {
        return new Parts(by, to, List.of(), words, Demand.Direction.DO, Optional.empty(), topics, instruments);
    }

    private List<Voicing> voicings(
            Finding finding, Parts parts, Optional<Days> days, Findings findings, Set<String> joined) {
        List<Voicing> voicings = new ArrayList<>();
        List<Span> spans = split(findings.report().text(), parts.words().span());
        for (String by : ids(parts.by())) {
            if (joined.contains(by)) {
                for (Span span : spans) {
                    voicing(finding, parts, by, span, spans.size() == 1, days, findings)
                            .ifPresent(voicings::add);
                }
            }
        }
        return voicings;
    }

    private Optional<Voicing> voicing(
            Finding finding, Parts parts, String by, Span span, boolean alone, Optional<Days> days, Findings findings) {
        Set<String> asking = new HashSet<>(ids(parts.to()));
        asking.addAll(ids(parts.by()));
        Set<Span> roles = Stream.concat(parts.by().stream(), parts.to().stream())
                .map(Reference::span)
                .collect(Collectors.toSet());
        Matter matter = Matter.of(findings.report().text(), span, findings.mentions(), roles, asking, joining);
        if (matter.terms().isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = Matter.names(matter.terms());
        if (alone) {
            names.addAll(ids(parts.target()));
            parts.instruments().forEach(stance -> names.add(stance.instrument()));
        }
        return Optional.of(new Voicing(
                TextHash.of(finding.id() + "\n" + by + "\n" + span.start() + "-" + span.end())
                        .substring(0, 16),
                finding.kind(),
                finding.id(),
                finding.report(),
                days,
                by,
                Set.copyOf(ids(parts.to())),
                parts.direction(),
                parts.force(),
                Words.of(span, findings.report().text()),
                matter.terms(),
                names,
                Set.copyOf(parts.topics()),
                matter.turn().map(turn -> turn == JoiningWords.Turn.LESS)));
    }

    private static List<String> ids(List<Reference> references) {
        return references.stream()
                .map(Reference::actor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<Span> split(String text, Span words) {
        List<Span> spans = new ArrayList<>();
        int start = words.start();
        Matcher next = NEXT.matcher(text).region(words.start(), words.end());
        while (next.find()) {
            spans.add(new Span(start, next.start()));
            start = next.end();
        }
        spans.add(new Span(start, words.end()));
        return spans;
    }
}
