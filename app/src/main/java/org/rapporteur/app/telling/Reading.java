package org.rapporteur.app.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.correction.Corrections;
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
import org.rapporteur.store.CorrectionFilter;
import org.rapporteur.store.Recorded;
import org.rapporteur.store.RegisterStore;

/** What an answer is read from: the register as it is, or as it was at a time. */
public sealed interface Reading permits Now, Then {
    static Reading of(RegisterStore store) {
        return new Now(store);
    }

    /** @param asOf what the register said at this instant; empty for now */
    static Reading of(RegisterStore store, Optional<Instant> asOf) {
        return asOf.<Reading>map(time -> new Then(store.asOf(time), remarks(store, time)))
                .orElseGet(() -> of(store));
    }

    private static Remarks remarks(RegisterStore store, Instant time) {
        return Remarks.of(Corrections.inForce(store.corrections(CorrectionFilter.ALL).stream()
                .filter(recorded -> !recorded.at().isAfter(time))
                .map(Recorded::correction)
                .toList()));
    }

    Paging.Slice<Entry> entries(Selection selection, Paging paging);

    /** The findings wanted, by {@link Entry#ORDER}. */
    List<Entry> entries(Filter filter);

    List<Entry> timeline(Filter filter);

    Optional<Entry> finding(String id);

    Paging.Slice<Line> lines(Filter filter, Paging paging);

    /** Those that have a voicing in a finding wanted. */
    List<Line> lines(Filter filter);

    Paging.Slice<Story> stories(Filter filter, Paging paging);

    List<Contradiction> contradictions(Filter filter);

    List<Incidents.Candidate> incidents(Filter filter);

    /** What people are asked about these findings. */
    List<Question> questions(Collection<String> findings);

    /** @param name words of a name; empty for all */
    Paging.Slice<ActorDossier> actors(Optional<String> name, Paging paging);

    /** By id. Private persons have none. */
    List<ActorDossier> actors();

    Optional<ActorDossier> actor(String id);

    /** The actor with this id and those who speak for it. */
    Side side(String actor);

    /** How many statements of a side there are on each topic, by its id. */
    Map<String, Integer> topics(Side side);

    /** The reports in which one of these says something. */
    List<Findings> quoting(Set<String> actors);

    /** @param name words of a name; empty for all */
    Paging.Slice<InstrumentDossier> instruments(Optional<String> name, Paging paging);

    Optional<InstrumentDossier> instrument(String id);

    /** The places that speak of one of these instruments. */
    Paging.Slice<InstrumentMention> mentions(Collection<String> instruments, Paging paging);

    /** What is unclear about an instrument. */
    List<InstrumentDoubt> doubts(String instrument);

    Paging.Slice<Entry> part(String actor, Part part, Paging paging);

    Map<String, Provenance> provenance(Collection<String> reports);

    /** What people said beside the findings. */
    Remarks remarks();

    Reports reports();
}
