package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Facets;
import org.rapporteur.register.Filter;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.Line;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Side;
import org.rapporteur.register.Timeline;

/**
 * The findings of all reports, kept. It answers as {@link org.rapporteur.register.Register} does for the current reading
 * of every report.
 *
 * <p>Safe for many threads and many processes. In one file one writes at a time and the others wait; in PostgreSQL several
 * write at once. All methods throw {@link RegisterException} when the database cannot do its work.
 */
public interface RegisterStore extends AutoCloseable {
    /** Whether this text was already read by this program with these models, so that reading it again adds nothing. */
    boolean isKnown(Report report, String program, String models);

    /**
     * Keeps all of a report or, when anything fails, nothing of it. A changed text under the same id, or the same text
     * read by another version of the program, supersedes what was current; that stays in the database.
     */
    Added add(Findings findings);

    Summary summary();

    /** By id. */
    List<ReportHead> reports();

    /** A part of {@link #reports()}. */
    List<ReportHead> reports(Paging paging);

    Optional<ReportHead> report(String id);

    /** Every reading of a report that was added, the oldest first. */
    List<ReportReading> readings(String report);

    /** The current reading of a report. */
    Optional<Findings> findings(String report);

    /** The lines of the current reading of a report, as {@code rapporteur extract} prints them; none when it is unknown. */
    List<String> lines(String report);

    /**
     * The reports whose title or text holds the words, the best first; unless all findings are wanted, only those that have
     * a finding wanted. Of more than 5,000 such reports those added last are ranked and given.
     *
     * @throws RegisterException when the query says nothing; see {@link SearchQuery} for what it may say
     */
    List<Hit> search(String query, Selection selection, Paging paging);

    default List<Hit> search(String query, int limit) {
        return search(query, Selection.ALL, Paging.first(limit));
    }

    /** The findings wanted, by {@link Entry#ORDER}. */
    List<Entry> entries(Selection selection);

    /** The findings wanted, by {@link Entry#ORDER}. */
    default List<Entry> entries(Filter filter) {
        return entries(Selection.of(filter));
    }

    /** A part of {@link #entries(Selection)}; how many there are in all is told by {@link #facets}. */
    List<Entry> entries(Selection selection, Paging paging);

    /** How many findings wanted there are of each sort. */
    Facets facets(Selection selection);

    /** What happened, by day; see {@link Timeline}. */
    default List<Entry> timeline(Filter filter) {
        return Timeline.of(entries(filter.with(Timeline.KINDS)));
    }

    /** The finding with this id, from the current reading if it is there, else from the last that had it. */
    Optional<Entry> finding(String id);

    /**
     * The lines of demands, commitments and refusals, each whole, that have a voicing in a finding wanted; by {@link
     * org.rapporteur.register.Lines#ORDER}.
     */
    List<Line> lines(Filter filter);

    /** The line with this id, or one that had it before it grew; see {@link Line#id()}. */
    Optional<Line> line(String id);

    /** The actor with this id and those who speak for it. */
    Side side(String actor);

    /** From whom these reports have what they say, by their ids. */
    Map<String, Provenance> provenance(Collection<String> reports);

    /** By id. Private persons have none. */
    List<ActorDossier> actors();

    /** Those of which most reports speak first. */
    List<ActorDossier> actors(Paging paging);

    /** Empty also for a private person. */
    Optional<ActorDossier> actor(String id);

    /** By id. */
    List<InstrumentDossier> instruments();

    /** Those of which most reports speak first. */
    List<InstrumentDossier> instruments(Paging paging);

    Optional<InstrumentDossier> instrument(String id);

    /**
     * Takes a report away, every reading of it: findings, history, index, files and log. What was joined with others stays
     * theirs. A tombstone keeps its hashes, so that reading it again adds nothing.
     *
     * @return whether it was there
     */
    boolean eraseReport(String id);

    /**
     * Takes away all reports that speak of an actor, as {@link #eraseReport} does, and keeps out those that come.
     *
     * @return the ids of the reports
     */
    Set<String> eraseActor(String id);

    /** Writes the register as it is now into a new file, while others read and write; only its owner may read the file. */
    void backup(Path file);

    @Override
    void close();
}
