package org.rapporteur.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.Held;
import org.rapporteur.register.Line;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicing;

/**
 * What a register adds to a finding of one report: the line of demands, promises or refusals that it voices, and what people
 * hold of it.
 */
public final class RegisterFacts {
    /** Nothing is known beyond the report. */
    public static final RegisterFacts NONE = new RegisterFacts(
            List.of(), reports -> Map.of(), Map.of(), new Remarks(List.of()), finding -> Optional.empty());

    private final Map<String, Line> lines = new HashMap<>();
    private final Function<Set<String>, Map<String, Provenance>> provenance;
    private final Map<String, Review> reviews;
    private final Remarks remarks;
    private final Function<String, Optional<Finding>> findings;

    /**
     * @param provenance from whom reports have what they say, by their ids
     * @param reviews of the findings that a person has looked at, by their ids
     * @param findings as they stand, by their ids
     */
    public RegisterFacts(
            Collection<Line> lines,
            Function<Set<String>, Map<String, Provenance>> provenance,
            Map<String, Review> reviews,
            Remarks remarks,
            Function<String, Optional<Finding>> findings) {
        this.provenance = provenance;
        this.reviews = Map.copyOf(reviews);
        this.remarks = remarks;
        this.findings = findings;
        lines.forEach(line -> line.voicings().stream()
                .map(Voicing::finding)
                .forEach(finding -> this.lines.putIfAbsent(finding, line)));
    }

    /** The first line that the finding voices; one that asks for several things voices several. */
    Optional<Line> line(String finding) {
        return Optional.ofNullable(lines.get(finding));
    }

    /** How many chains of transmission that are surely independent have the line. */
    int chains(Line line) {
        return Provenance.independent(provenance.apply(line.reports()).values());
    }

    /** Also one that is not among the findings that are written. */
    Optional<Statement> statement(String id) {
        return findings.apply(id).filter(Statement.class::isInstance).map(Statement.class::cast);
    }

    Review review(String finding) {
        return reviews.getOrDefault(finding, Review.NONE);
    }

    Set<String> tags(String finding) {
        return remarks.tags(finding);
    }

    /** What people have noted, in their words. */
    List<String> notes(String finding) {
        return remarks.notes(finding).stream()
                .map(note -> note.stamp().why())
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** All that people hold of a finding. */
    Held held(String finding) {
        List<String> notes = notes(finding);
        return new Held(review(finding), tags(finding), notes, incidents(finding), verdict(finding));
    }

    /** What people hold of a line, under whichever of its ids they have said it. */
    List<Correction.Answer> answers(Line line) {
        return line.answers(remarks);
    }

    /** The incidents to which people have joined an allegation. */
    Set<String> incidents(String allegation) {
        return remarks.incidentsOf(allegation);
    }

    /** The last verdict on an allegation, or else on an incident that it is part of. */
    Optional<Correction.Verdict> verdict(String allegation) {
        return Stream.concat(Stream.of(allegation), incidents(allegation).stream())
                .flatMap(id -> remarks.verdict(id).stream())
                .findFirst();
    }

    /** How many chains that are surely independent bring the incidents of an allegation; empty where it is part of none. */
    Optional<Integer> chains(String allegation) {
        Set<String> among = incidents(allegation).stream()
                .flatMap(incident -> remarks.incidents().getOrDefault(incident, Set.of()).stream())
                .flatMap(one -> findings.apply(one).stream())
                .map(Finding::report)
                .collect(Collectors.toSet());
        return among.isEmpty()
                ? Optional.empty()
                : Optional.of(Provenance.independent(provenance.apply(among).values()));
    }
}
