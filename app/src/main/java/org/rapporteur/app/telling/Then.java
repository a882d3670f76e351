package org.rapporteur.app.telling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Dossier;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Facts;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Folded;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentDoubt;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Line;
import org.rapporteur.register.Ministries;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Question;
import org.rapporteur.register.Register;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Side;
import org.rapporteur.register.Story;
import org.rapporteur.register.Timeline;
import org.rapporteur.register.Voicings;

/** The register as it was at a time, all of it in memory. Not for many threads. */
final class Then implements Reading {
    /** Those of whom most reports speak come first. */
    private static final Comparator<Dossier> ORDER =
            Comparator.comparing(Dossier::reports).reversed().thenComparing(Dossier::id);

    private final Register register;
    private final Remarks remarks;
    /** All of them, once they are asked for. */
    private Optional<List<Line>> lines = Optional.empty();
    /** Of all reports, once it is asked for: each is compared with each. */
    private Optional<Map<String, Provenance>> provenance = Optional.empty();

    Then(Register register, Remarks remarks) {
        this.register = register;
        this.remarks = remarks;
    }

    @Override
    public Paging.Slice<Entry> entries(Selection selection, Paging paging) {
        return paging.of(register.entries(selection));
    }

    @Override
    public List<Entry> entries(Filter filter) {
        return register.entries(filter);
    }

    @Override
    public List<Entry> timeline(Filter filter) {
        return Timeline.of(register.entries(filter.with(Timeline.KINDS)));
    }

    @Override
    public Optional<Entry> finding(String id) {
        return register.entries(Filter.ALL).stream()
                .filter(entry -> entry.finding().id().equals(id))
                .findFirst();
    }

    @Override
    public Paging.Slice<Line> lines(Filter filter, Paging paging) {
        return paging.of(lines(filter));
    }

    @Override
    public List<Line> lines(Filter filter) {
        List<Line> all = lines.orElseGet(() -> register.lines(Filter.ALL, new Voicings(Knowledge.builtIn())));
        lines = Optional.of(all);
        return register.voiced(filter, all);
    }

    @Override
    public Paging.Slice<Story> stories(Filter filter, Paging paging) {
        return paging.of(register.stories(filter, facts()));
    }

    @Override
    public List<Contradiction> contradictions(Filter filter) {
        return register.contradictions(filter, facts());
    }

    @Override
    public List<Question> questions(Collection<String> findings) {
        return register.questions(findings, facts());
    }

    @Override
    public List<Incidents.Candidate> incidents(Filter filter) {
        return register.incidents(filter, facts());
    }

    private static Facts facts() {
        return new Facts(Knowledge.builtIn());
    }

    @Override
    public Paging.Slice<ActorDossier> actors(Optional<String> name, Paging paging) {
        return paging.of(called(register.actors(), name));
    }

    @Override
    public List<ActorDossier> actors() {
        return register.actors();
    }

    @Override
    public Side side(String actor) {
        return register.side(actor, new Ministries(Knowledge.builtIn()));
    }

    @Override
    public Map<String, Integer> topics(Side side) {
        return register.topics(side);
    }

    @Override
    public List<Findings> quoting(Set<String> actors) {
        return register.quoting(actors);
    }

    @Override
    public Optional<ActorDossier> actor(String id) {
        return register.actors().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Paging.Slice<InstrumentDossier> instruments(Optional<String> name, Paging paging) {
        return paging.of(called(register.instruments(), name));
    }

    @Override
    public Optional<InstrumentDossier> instrument(String id) {
        return register.instruments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public Paging.Slice<InstrumentMention> mentions(Collection<String> instruments, Paging paging) {
        return paging.of(register.mentions(instruments));
    }

    @Override
    public List<InstrumentDoubt> doubts(String instrument) {
        return register.doubts(instrument);
    }

    private static <T extends Dossier> List<T> called(List<T> all, Optional<String> name) {
        Predicate<Dossier> wanted = name.map(Folded::of)
                .<Predicate<Dossier>>map(words -> one -> isCalled(one, words))
                .orElse(one -> true);
        return all.stream().filter(wanted).sorted(ORDER).toList();
    }

    private static boolean isCalled(Dossier one, String words) {
        return Folded.of(one.name()).contains(words)
                || one.names().stream().map(NameCount::name).map(Folded::of).anyMatch(name -> name.contains(words));
    }

    @Override
    public Paging.Slice<Entry> part(String actor, Part part, Paging paging) {
        return paging.of(actor(actor).isEmpty() ? List.of() : register.part(actor, part));
    }

    @Override
    public Map<String, Provenance> provenance(Collection<String> reports) {
        Map<String, Provenance> all = provenance.orElseGet(register::provenance);
        provenance = Optional.of(all);
        Map<String, Provenance> wanted = new HashMap<>(all);
        wanted.keySet().retainAll(reports);
        return wanted;
    }

    @Override
    public Remarks remarks() {
        return remarks;
    }

    @Override
    public Reports reports() {
        return Reports.of(register);
    }
}
