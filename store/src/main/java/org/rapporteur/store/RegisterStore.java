package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Doubt;
import org.rapporteur.correction.Known;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.StaleException;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Bond;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Facets;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Frequency;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentDoubt;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Line;
import org.rapporteur.register.Located;
import org.rapporteur.register.OfficeHeld;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Question;
import org.rapporteur.register.Register;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Side;
import org.rapporteur.register.Story;
import org.rapporteur.register.Strand;
import org.rapporteur.register.Timeline;

/**
 * The findings of all reports, kept, as they stand after the corrections of people. It answers as {@link
 * org.rapporteur.register.Register} does for the current reading of every report.
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

    /**
     * Another whenever an answer may be another, by whichever program it was changed; the same for as long as all answers are
     * the same, or at times another.
     */
    String state();

    Summary summary();

    /** By id. */
    List<ReportHead> reports();

    /** A part of {@link #reports()}. */
    List<ReportHead> reports(Paging paging);

    /** A part of those reports that are wanted, by id. */
    Paging.Slice<ReportHead> reports(ReportFilter filter, Paging paging);

    /** A part of {@link #reports()}, those published last first and the undated last. */
    List<ReportHead> latestReports(Paging paging);

    Optional<ReportHead> report(String id);

    /** Every reading of a report that was added, the oldest first. */
    List<ReportReading> readings(String report);

    /** The current reading of a report, as it stands. */
    Optional<Findings> findings(String report);

    /** A report with those findings only that a person vouches for. */
    default Optional<Findings> reviewed(String report) {
        Set<String> reviewed = entries(Filter.ALL.withReport(report).onlyReviewed()).stream()
                .map(entry -> entry.finding().id())
                .collect(Collectors.toSet());
        return findings(report).map(findings -> findings.only(finding -> reviewed.contains(finding.id())));
    }

    /** The lines of a report as it stands, in the form of {@code rapporteur extract}; none when it is unknown. */
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

    /** Those of the findings wanted whose first day is latest, of one day by {@link Entry#ORDER}; none without a day. */
    List<Entry> latest(Filter filter, int limit);

    /**
     * How many findings wanted there are of each strand on the same days, the event that a meeting was read off left out; see
     * {@link Timeline#once}.
     *
     * @param filter for both events and meetings, or neither
     */
    List<Frequency> frequencies(Filter filter);

    /** A part of the findings wanted that {@link #frequencies} counts, those of some strands, by {@link Entry#ORDER}. */
    List<Entry> once(Filter filter, Set<Strand> strands, Paging paging);

    /** The same, of those at a place. */
    List<Entry> once(Filter filter, Set<Strand> strands, String place, Paging paging);

    /** At which places those findings are that {@link #frequencies} counts; those that tell no place are left out. */
    List<Located> places(Filter filter);

    /** What the findings wanted tell that joins two actors, private persons among them; in no order. */
    List<Bond> bonds(Filter filter);

    /** How many statements of a side there are on each topic, by its id; those that were made, by it or on its behalf. */
    Map<String, Integer> topics(Side side);

    /** The reports with a statement in which one of these has a part, by id. */
    List<String> quoting(Set<String> actors);

    /** How many findings wanted there are of each sort. */
    Facets facets(Selection selection);

    /** What happened, by day; see {@link Timeline}. */
    default List<Entry> timeline(Filter filter) {
        return Timeline.of(entries(filter.with(Timeline.KINDS)));
    }

    /** The finding with this id, rejected or not, from the current reading if it is there, else from the last that had it. */
    Optional<Entry> finding(String id);

    /**
     * The lines of demands, commitments and refusals, each whole, that have a voicing in a finding wanted; by {@link
     * org.rapporteur.register.Lines#ORDER}.
     */
    List<Line> lines(Filter filter);

    /** A part of {@link #lines(Filter)}. */
    Paging.Slice<Line> lines(Filter filter, Paging paging);

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

    /** Those that have these words in a name; those of which most reports speak first. */
    Paging.Slice<ActorDossier> actors(String name, Paging paging);

    /** The names of {@link #actors()}, by their ids. */
    Map<String, String> actorNames();

    /** Empty also for a private person. */
    Optional<ActorDossier> actor(String id);

    /** By id. */
    List<InstrumentDossier> instruments();

    /** How much there is in each part of an actor's dossier; empty parts are left out, and private persons have none. */
    Map<Part, Integer> parts(String actor);

    /** One part of an actor's dossier, by {@link Entry#ORDER}; nothing for private persons. */
    Paging.Slice<Entry> part(String actor, Part part, Paging paging);

    /** The offices of an actor over time, by {@link OfficeHeld#ORDER}. */
    List<OfficeHeld> offices(String actor);

    /** Every place that speaks of an instrument, by {@link InstrumentMention#ORDER}. */
    Paging.Slice<InstrumentMention> mentions(Collection<String> instruments, Paging paging);

    /** The questions about an instrument: which of the known ones it is, or whether another is this one; by id. */
    List<InstrumentDoubt> doubts(String instrument);

    /**
     * The stories that more than one report tells, one of them by a finding wanted; by {@link
     * org.rapporteur.register.Stories#ORDER}.
     */
    List<Story> stories(Filter filter);

    /** A part of {@link #stories(Filter)}. */
    Paging.Slice<Story> stories(Filter filter, Paging paging);

    /** The story with this id, or one that had it before it grew; also one that a single report tells. */
    Optional<Story> story(String id);

    /** Facts that contradict each other, one of them wanted; by {@link Contradiction#ORDER}. */
    List<Contradiction> contradictions(Filter filter);

    /** Allegations that may concern one incident, one of them wanted; by {@link Incidents#ORDER}. */
    List<Incidents.Candidate> incidents(Filter filter);

    /** What people are asked about these findings: first what they contradict, then which may concern one incident. */
    List<Question> questions(Collection<String> findings);

    /** Those of which most reports speak first. */
    List<InstrumentDossier> instruments(Paging paging);

    /** Those that have these words in a name; those of which most reports speak first. */
    Paging.Slice<InstrumentDossier> instruments(String name, Paging paging);

    Optional<InstrumentDossier> instrument(String id);

    /** What corrections are made on. */
    Known known();

    /**
     * Keeps a correction, and makes what stands anew; when this returns nothing can lose it. The same one kept twice is
     * kept once.
     *
     * @param version of the finding, when the correction was made on a certain one; see {@link #version}
     * @throws CorrectionException when it cannot be, as an undoing of what is undone
     * @throws StaleException when the finding is another than the one that was seen, or has another version
     */
    void correct(Correction correction, Optional<String> version);

    /** Another whenever the finding, or what a person has said of it, is another; empty for an unknown one. */
    Optional<String> version(String finding);

    /** In the order in which they came. */
    List<Recorded> corrections(CorrectionFilter filter);

    /** A part of {@link #corrections(CorrectionFilter)}. */
    Paging.Slice<Recorded> corrections(CorrectionFilter filter, Paging paging);

    Optional<Recorded> correction(String id);

    /** All that was corrected on what has this id: a finding, report, actor, line, incident or correction. */
    default List<Recorded> history(String id) {
        return corrections(CorrectionFilter.ALL.about(id));
    }

    /** The verdicts, incidents, notes and answers that hold. */
    Remarks remarks();

    /** The corrections that do not fit what is read now. */
    List<Doubt> doubts();

    /** What the register said at that time: the readings and corrections that it had then. All of it is in memory. */
    Register asOf(Instant time);

    /** What was added, corrected and withdrawn since then, in order. */
    List<Change> changes(Instant since);

    /**
     * The next of {@link #changes(Instant)}.
     *
     * @param after the number of the last change that is known already; 0 to begin
     */
    List<Change> changes(Instant since, long after, int most);

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

    /**
     * Takes the words that name an actor out of every reading of the reports that name it, and leaves the rest: signs of the same
     * length stand in their place. Corrections that name it go. Reading those reports again adds nothing, and reports that come
     * and have the actor are kept out, as after {@link #eraseActor}.
     */
    Redacted redactActor(String id);

    /** Writes the register as it is now into a new file, while others read and write; only its owner may read the file. */
    void backup(Path file);

    /**
     * Writes the register as it was at that time into a new file: all that had been added and corrected is added and corrected
     * anew, by this program.
     *
     * @param step is run after each reading of a report
     */
    void backup(Path file, Instant time, Runnable step);

    /** How many readings of reports had been added at that time. */
    int readingsUntil(Instant time);

    @Override
    void close();
}
