package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** Corrections made of ids, as people give them, on what the register knows. */
public final class Drafts {
    private final Known known;

    public Drafts(Known known) {
        this.known = known;
    }

    public Correction accept(Stamp stamp, String finding) {
        return new Correction.Accept(stamp, seen(finding));
    }

    public Correction reject(Stamp stamp, String finding) {
        return new Correction.Reject(stamp, seen(finding));
    }

    public Correction edit(Stamp stamp, Finding after) {
        Finding before = finding(after.id());
        if (after.equals(before)) {
            throw new CorrectionException(
                    "This changes nothing of " + before.id(), "Give a field another value, or accept the finding");
        }
        return new Correction.Edit(stamp, seen(before, after), after);
    }

    /** @param source who says it, in words of the report; where no words are given, those of the source until now */
    public Correction reattribute(Stamp stamp, String statement, List<Reference> source) {
        if (!(finding(statement) instanceof Statement before)) {
            throw new CorrectionException(statement + " is no statement", "Name the statement that it is read off");
        }
        return new Correction.Reattribution(
                stamp, seen(before, Parts.with(before, "source", List.copyOf(source))), source);
    }

    /** The same statement, said by these actors at the words of its source, or of its cue where nobody was named. */
    public Correction reattribute(Stamp stamp, String statement, String actor) {
        if (!(finding(statement) instanceof Statement before)) {
            throw new CorrectionException(statement + " is no statement", "Name the statement that it is read off");
        }
        String text = report(before.report()).report().text();
        Span at = before.source().stream()
                .map(Reference::span)
                .findFirst()
                .orElse(before.evidence().spans().get(0));
        return reattribute(
                stamp,
                statement,
                List.of(new Reference(at, at.in(text), Optional.of(actor(actor).id()))));
    }

    public Correction add(Stamp stamp, Finding finding) {
        Findings report = report(finding.report());
        return new Correction.Addition(
                stamp,
                Seen.of(
                        finding,
                        finding,
                        actors(report, finding),
                        report.report().text()));
    }

    public Correction merge(Stamp stamp, String from, String into) {
        return new Correction.Merge(stamp, actor(from).id(), actor(into));
    }

    /** @param mentions by spans of a report; no spans for all that the report has */
    public Correction split(Stamp stamp, String from, Actor to, List<Mentions> mentions) {
        List<Correction.Split.In> in = new ArrayList<>();
        for (Mentions some : mentions) {
            Findings report = report(some.report());
            List<Words> words = some.spans().stream()
                    .map(span -> mention(report, span, from))
                    .toList();
            in.add(new Correction.Split.In(some.report(), words));
        }
        return new Correction.Split(stamp, actor(from).id(), to, in);
    }

    /** Somebody whom the register does not know yet. */
    public static Actor actor(String name, Actor.Kind kind) {
        String id = "name:" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        return new Actor(id, kind, name, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Mentions of one report, by their spans. */
    public record Mentions(String report, List<Span> spans) {
        public Mentions {
            spans = List.copyOf(spans);
        }
    }

    private static Words mention(Findings report, Span span, String of) {
        return report.mentions().stream()
                .filter(mention -> mention.span().equals(span)
                        && mention.actor().filter(of::equals).isPresent())
                .findFirst()
                .map(mention -> new Words(mention.span(), mention.text()))
                .orElseThrow(() -> new CorrectionException(
                        "No mention of " + of + " stands at " + span + " in report "
                                + report.report().id(),
                        "Give the span of one of its mentions, as `rapporteur extract` prints them"));
    }

    public Correction verdict(
            Stamp stamp, String of, Correction.Verdict.Degree degree, Optional<Correction.Verdict.Standard> standard) {
        if (!of.startsWith(Correction.Incident.PREFIX) && finding(of).kind() != Finding.Kind.ALLEGATION) {
            throw new CorrectionException(of + " is no allegation", "Verdicts are on allegations and incidents");
        }
        if (degree != Correction.Verdict.Degree.UNVERIFIED && standard.isEmpty()) {
            throw new CorrectionException(
                    "A verdict other than 'unverified' needs a standard of proof",
                    "Name one of "
                            + Stream.of(Correction.Verdict.Standard.values())
                                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")));
        }
        return new Correction.Verdict(stamp, of, degree, standard);
    }

    /** @param incident empty for one that is not there yet */
    public Correction incident(Stamp stamp, Optional<String> incident, List<String> allegations) {
        for (String allegation : allegations) {
            if (finding(allegation).kind() != Finding.Kind.ALLEGATION) {
                throw new CorrectionException(allegation + " is no allegation", "Incidents are made of allegations");
            }
        }
        return incident.map(id -> new Correction.Incident(stamp, id, allegations))
                .orElseGet(() -> Correction.Incident.fresh(stamp, allegations));
    }

    private Seen seen(String finding) {
        Finding seen = finding(finding);
        return Seen.of(seen, report(seen.report()));
    }

    private Seen seen(Finding before, Finding after) {
        Findings report = report(before.report());
        return Seen.of(before, after, actors(report, after), report.report().text());
    }

    /** Whom a finding names: as the report has them, else as another does. */
    private List<Actor> actors(Findings report, Finding finding) {
        return Cast.named(Stream.of(finding)).stream()
                .sorted()
                .map(id -> report.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElseGet(() -> actor(id)))
                .toList();
    }

    private Finding finding(String id) {
        return known.finding(id)
                .orElseThrow(() -> new CorrectionException(
                        "The register has no finding " + id, "Take an id from a list of findings"));
    }

    private Findings report(String id) {
        return known.report(id)
                .orElseThrow(() -> new CorrectionException(
                        "The register has no report " + id, "Take an id from `rapporteur show`"));
    }

    private Actor actor(String id) {
        return known.actor(id)
                .orElseThrow(() -> new CorrectionException(
                        "The register has no actor " + id, "Take an id from `rapporteur actors`"));
    }
}
