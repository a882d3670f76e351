package org.rapporteur.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.TextHash;
import org.rapporteur.language.text.Span;

/** What cells need to know of the report that a finding stands in. */
final class InReport {
    private static final String AND = "; ";

    private final Findings findings;
    private final CodePoints offsets;
    private final String hash;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    InReport(Findings findings) {
        this.findings = findings;
        this.offsets = CodePoints.of(findings.report().text());
        this.hash = TextHash.of(findings.report().text());
        findings.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        findings.instruments().forEach(instrument -> names.put(instrument.id(), instrument.name()));
        findings.of(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
    }

    Findings findings() {
        return findings;
    }

    String hash() {
        return hash;
    }

    String chain() {
        return join(findings.report().chain(), link -> Cells.lower(link.role()) + " " + link.name());
    }

    /** In code points. */
    Span offsets(Span chars) {
        return offsets.fromChars(chars);
    }

    String words(Span chars) {
        return chars.in(findings.report().text());
    }

    Span first(Finding finding) {
        return finding.evidence().spans().get(0);
    }

    /** Who says so, where a statement does. */
    List<Reference> asserting(Optional<String> statement) {
        return statement.map(statements::get).map(Statement::source).orElse(List.of());
    }

    String name(String id) {
        return names.getOrDefault(id, id);
    }

    String ids(List<Reference> references) {
        return join(references, reference -> reference.actor().orElse(""));
    }

    /** Canonical; as written where nobody is known by these words. */
    String names(List<Reference> references) {
        return join(references, reference -> reference.actor().map(this::name).orElse(reference.text()));
    }

    String written(List<Reference> references) {
        return join(references, Reference::text);
    }

    static <T> String join(List<T> values, Function<T, String> each) {
        return values.stream().map(each).collect(Collectors.joining(AND));
    }
}
