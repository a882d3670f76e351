package org.rapporteur.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.ActorDossier;

/** Puts a role in the place of the names of private persons: witnesses, victims, bystanders. */
public final class Redaction {
    /** What stands for a private person. */
    public static final String ROLE = "[private person]";

    private final boolean on;
    private final Findings findings;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Actor> actors = new HashMap<>();

    /** @param on whether names are taken out at all */
    public Redaction(Findings findings, boolean on) {
        this.findings = findings;
        this.on = on;
        findings.actors().forEach(actor -> actors.put(actor.id(), actor));
        findings.actors().stream().filter(ActorDossier::isPrivate).forEach(actor -> hidden.add(actor.id()));
    }

    public boolean hides(Actor actor) {
        return on && hidden.contains(actor.id());
    }

    public boolean hides(Reference reference) {
        return on && reference.actor().filter(hidden::contains).isPresent();
    }

    Optional<Actor> actor(Reference reference) {
        return reference.actor().map(actors::get);
    }

    /** The words of a span with the names of private persons taken out. */
    public String words(Span span) {
        String text = findings.report().text();
        if (!on) {
            return span.in(text);
        }
        StringBuilder words = new StringBuilder();
        int at = span.start();
        for (Span name : namesIn(span)) {
            if (name.start() >= at) {
                words.append(text, at, name.start()).append(ROLE);
            }
            at = Math.max(at, Math.min(span.end(), name.end()));
        }
        return words.append(text, at, span.end()).toString();
    }

    /** The words as they are told elsewhere, unless there is a name in them to take out. */
    public String words(Span span, String told) {
        return on && !namesIn(span).isEmpty() ? words(span) : told;
    }

    private List<Span> namesIn(Span span) {
        return findings.mentions().stream()
                .filter(mention -> mention.type() == Mention.Type.PERSON
                        && mention.actor().filter(hidden::contains).isPresent())
                .map(Mention::span)
                .filter(span::overlaps)
                .map(name -> new Span(Math.max(name.start(), span.start()), name.end()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
