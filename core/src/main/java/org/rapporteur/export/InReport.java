package org.rapporteur.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.TextHash;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Sentences;

/** What is written of a finding needs to know this of the report that it stands in. */
final class InReport {
    private static final String AND = "; ";

    private final Findings findings;
    private final RegisterFacts register;
    private final CodePoints offsets;
    private final Redaction redaction;
    private final String hash;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    /** @param redacted whether a role stands in place of the name of a private person */
    InReport(Findings findings, RegisterFacts register, boolean redacted) {
        this.findings = findings;
        this.register = register;
        this.offsets = CodePoints.of(findings.report().text());
        this.redaction = new Redaction(findings, redacted);
        this.hash = TextHash.of(findings.report().text());
        findings.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        findings.instruments().forEach(instrument -> names.put(instrument.id(), instrument.name()));
        findings.of(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
    }

    Findings findings() {
        return findings;
    }

    /** What other reports add. */
    RegisterFacts register() {
        return register;
    }

    Review review(Finding finding) {
        return register.review(finding.id());
    }

    /** How far people hold an allegation to be established. */
    String verification(Finding allegation) {
        return register.verdict(allegation.id())
                .map(verdict -> Cells.lower(verdict.degree()))
                .orElse("unverified");
    }

    String hash() {
        return hash;
    }

    String chain() {
        return join(findings.report().chain(), link -> Cells.lower(link.role()) + " " + link.name());
    }

    /** The names that the report goes back to: two reports that share one are no two sources. */
    String chainCluster() {
        return chainCluster(findings.report());
    }

    static String chainCluster(Report report) {
        return Provenance.of(report).first().stream().sorted().collect(Collectors.joining(AND));
    }

    /** In code points. */
    Span offsets(Span chars) {
        return offsets.fromChars(chars);
    }

    /** Without the names of private persons, where they are redacted. */
    String words(Span chars) {
        return redaction.words(chars);
    }

    Span first(Finding finding) {
        return finding.evidence().spans().get(0);
    }

    /** The words that the finding rests on most. */
    String quote(Finding finding) {
        return words(first(finding));
    }

    /** The sentence around the words that the finding rests on most, on one line. */
    String sentence(Finding finding) {
        return sentence(first(finding));
    }

    /** The sentence around the words, on one line. */
    String sentence(Span words) {
        return words(Sentences.around(findings.report().text(), words))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Who says so, where a statement does. */
    List<Reference> asserting(Optional<String> statement) {
        return statement
                .flatMap(id -> Optional.ofNullable(statements.get(id)).or(() -> register.statement(id)))
                .map(Statement::source)
                .orElse(List.of());
    }

    /** Of an actor or instrument of the report. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** Whether nothing may be told of the actor but a role. */
    boolean hides(Actor actor) {
        return redaction.hides(actor);
    }

    /** Those of the references that resolve to somebody who may be named, by id, each once. */
    List<String> actors(List<Reference> references) {
        return references.stream()
                .filter(reference -> !redaction.hides(reference))
                .flatMap(reference -> reference.actor().stream())
                .distinct()
                .toList();
    }

    String ids(List<Reference> references) {
        return join(
                references,
                reference -> redaction.hides(reference) ? "" : reference.actor().orElse(""));
    }

    /** Canonical; as written where nobody is known by these words; a role for private persons. */
    String names(List<Reference> references) {
        return join(references, this::name);
    }

    /** As {@link #names(List)}, of one. */
    String name(Reference reference) {
        if (redaction.hides(reference)) {
            return Redaction.ROLE;
        }
        return reference.actor().map(this::name).orElseGet(() -> words(reference.span()));
    }

    String written(List<Reference> references) {
        return join(references, reference -> redaction.hides(reference) ? Redaction.ROLE : words(reference.span()));
    }

    /** The offices that the report itself gives to those who may be named. */
    String offices(List<Reference> references) {
        return references.stream()
                .filter(reference -> !redaction.hides(reference))
                .flatMap(reference -> redaction.actor(reference).stream())
                .flatMap(actor -> actor.offices().stream())
                .flatMap(office -> office.span().stream())
                .map(this::words)
                .distinct()
                .collect(Collectors.joining(AND));
    }

    /** Whether a private person is among them whose name is not told. */
    boolean isRedacted(Finding finding) {
        return finding.evidence().spans().stream()
                .anyMatch(span -> !words(span).equals(span.in(findings.report().text())));
    }

    static <T> String join(List<T> values, Function<T, String> each) {
        return values.stream().map(each).collect(Collectors.joining(AND));
    }
}
