package org.rapporteur.app.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.export.Redaction;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Reference;
import org.rapporteur.json.PlaceId;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Sentences;

/** The names by which the actors and instruments of one report are shown. */
public final class NamesInReport {
    private final Findings findings;
    private final Redaction redaction;
    private final Map<String, String> names = new HashMap<>();

    public NamesInReport(Findings findings) {
        this(findings, new Redaction(findings, false));
    }

    /** @param redaction what stands in place of the names of private persons */
    NamesInReport(Findings findings, Redaction redaction) {
        this.findings = findings;
        this.redaction = redaction;
        for (Actor actor : findings.actors()) {
            names.put(actor.id(), redaction.hides(actor) ? Redaction.ROLE : actor.name());
        }
        for (Instrument instrument : findings.instruments()) {
            names.put(instrument.id(), instrument.name());
        }
        findings.places()
                .forEach(named -> names.putIfAbsent(
                        PlaceId.of(named.place()), named.place().name()));
    }

    Findings findings() {
        return findings;
    }

    /** The name of an actor, instrument or place; empty when the report does not speak of it. */
    public Optional<String> find(String id) {
        return Optional.ofNullable(names.get(id));
    }

    public String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** "Geir Pedersen (the envoy)": the canonical name, and the words where they are others. */
    public String of(Reference reference) {
        if (redaction.hides(reference)) {
            return Redaction.ROLE;
        }
        String written = words(reference.span(), reference.text());
        String name = reference.actor().map(this::of).orElse(written);
        boolean told = name.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
        return told ? name : name + " (" + Plain.cut(written, 60) + ")";
    }

    public String of(List<Reference> references) {
        return references.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Words of the report, on one line. */
    public String words(Span span, String text) {
        return Plain.of(redaction.words(span, text));
    }

    /** The sentence around words of the report, on one line. */
    String sentence(Span words) {
        return Plain.of(redaction.words(Sentences.around(findings.report().text(), words)));
    }
}
