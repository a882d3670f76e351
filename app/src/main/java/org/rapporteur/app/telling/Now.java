package org.rapporteur.app.telling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentDoubt;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Line;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Question;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Side;
import org.rapporteur.register.Story;
import org.rapporteur.store.RegisterStore;

/** The register as it is, read a page at a time. */
record Now(RegisterStore store) implements Reading {
    @Override
    public Paging.Slice<Entry> entries(Selection selection, Paging paging) {
        return new Paging.Slice<>(
                store.entries(selection, paging), store.facets(selection).findings());
    }

    @Override
    public List<Entry> entries(Filter filter) {
        return store.entries(filter);
    }

    @Override
    public List<Entry> timeline(Filter filter) {
        return store.timeline(filter);
    }

    @Override
    public Optional<Entry> finding(String id) {
        return store.finding(id);
    }

    @Override
    public Paging.Slice<Line> lines(Filter filter, Paging paging) {
        return store.lines(filter, paging);
    }

    @Override
    public List<Line> lines(Filter filter) {
        return store.lines(filter);
    }

    @Override
    public Paging.Slice<Story> stories(Filter filter, Paging paging) {
        return store.stories(filter, paging);
    }

    @Override
    public List<Contradiction> contradictions(Filter filter) {
        return store.contradictions(filter);
    }

    @Override
    public List<Question> questions(Collection<String> findings) {
        return store.questions(findings);
    }

    @Override
    public List<Incidents.Candidate> incidents(Filter filter) {
        return store.incidents(filter);
    }

    @Override
    public Paging.Slice<ActorDossier> actors(Optional<String> name, Paging paging) {
        return name.map(words -> store.actors(words, paging))
                .orElseGet(() ->
                        new Paging.Slice<>(store.actors(paging), store.summary().actors()));
    }

    @Override
    public List<ActorDossier> actors() {
        return store.actors();
    }

    @Override
    public Side side(String actor) {
        return store.side(actor);
    }

    @Override
    public Map<String, Integer> topics(Side side) {
        return store.topics(side);
    }

    @Override
    public List<Findings> quoting(Set<String> actors) {
        return store.quoting(actors).stream()
                .flatMap(id -> store.findings(id).stream())
                .toList();
    }

    @Override
    public Optional<ActorDossier> actor(String id) {
        return store.actor(id);
    }

    @Override
    public Paging.Slice<InstrumentDossier> instruments(Optional<String> name, Paging paging) {
        return name.map(words -> store.instruments(words, paging))
                .orElseGet(() -> new Paging.Slice<>(
                        store.instruments(paging), store.summary().instruments()));
    }

    @Override
    public Optional<InstrumentDossier> instrument(String id) {
        return store.instrument(id);
    }

    @Override
    public Paging.Slice<InstrumentMention> mentions(Collection<String> instruments, Paging paging) {
        return store.mentions(instruments, paging);
    }

    @Override
    public List<InstrumentDoubt> doubts(String instrument) {
        return store.doubts(instrument);
    }

    @Override
    public Paging.Slice<Entry> part(String actor, Part part, Paging paging) {
        return store.part(actor, part, paging);
    }

    @Override
    public Map<String, Provenance> provenance(Collection<String> reports) {
        return store.provenance(reports);
    }

    @Override
    public Remarks remarks() {
        return store.remarks();
    }

    @Override
    public Reports reports() {
        return new Reports(store);
    }
}
